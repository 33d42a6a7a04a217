import { defineCollection } from 'astro:content';
import { papersLoader, peopleLoader, siteLoader } from './loader/collection-loaders.ts';
import { siteSchema } from './bibliography/site.ts';
import { personSchema } from './publications/person.ts';
import { publicationSchema } from './publications/publication.ts';

export const collections = {
  papers: defineCollection({ loader: papersLoader(), schema: publicationSchema }),
  people: defineCollection({ loader: peopleLoader(), schema: personSchema }),
  site: defineCollection({ loader: siteLoader(), schema: siteSchema }),
};
