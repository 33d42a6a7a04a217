import { defineCollection } from 'astro:content';
import { siteLoader } from './loader/collection-loaders.ts';
import { siteSchema } from './bibliography/site.ts';

export const collections = {
  site: defineCollection({ loader: siteLoader(), schema: siteSchema }),
};
