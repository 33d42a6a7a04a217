import { createRequire } from 'node:module';
import type * as defined from './loader/collections.ts';

// Node reads the loader's modules itself, as it does those of the settings: Vite would rewrite each of some three hundred first.
const require = createRequire(import.meta.url);

export const { collections } = require('./loader/collections.ts') as typeof defined;
