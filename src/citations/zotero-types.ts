import type { PublicationType } from '../publications/publication.ts';

/** Zotero's item types, which its readers take from Dublin Core's `type` where no other tag decides. */
export const zoteroTypes: Partial<Record<PublicationType, string>> = {
  article: 'preprint',
  book: 'book',
  'entry-encyclopedia': 'encyclopediaArticle',
  thesis: 'thesis',
  report: 'report',
  patent: 'patent',
  standard: 'standard',
  manuscript: 'manuscript',
  speech: 'presentation',
  dataset: 'dataset',
  software: 'computerProgram',
  'post-weblog': 'blogPost',
  webpage: 'webpage',
  document: 'document',
};
