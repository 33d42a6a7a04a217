import { defineCollection } from 'astro/content/config';
import { siteSchema } from '../bibliography/site.ts';
import { siteLoader } from './collection-loaders.ts';

export const collections = {
  site: defineCollection({ loader: siteLoader(), schema: siteSchema }),
};
