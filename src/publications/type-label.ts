import type { PublicationType } from './publication.ts';

/** What readers call the types of publications. */
export const typeLabels: Record<PublicationType, string> = {
  article: 'Preprint',
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  'paper-conference': 'Conference paper',
  chapter: 'Book chapter',
  'entry-encyclopedia': 'Encyclopedia entry',
  book: 'Book',
  collection: 'Proceedings',
  thesis: 'Thesis',
  report: 'Report',
  patent: 'Patent',
  standard: 'Standard',
  manuscript: 'Manuscript',
  speech: 'Talk or poster',
  dataset: 'Dataset',
  software: 'Software',
  'post-weblog': 'Blog post',
  webpage: 'Web page',
  document: 'Document',
};
