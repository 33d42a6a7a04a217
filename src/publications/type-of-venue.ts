import type { PublicationType } from './publication.ts';

const wordOfMeetings = /\b(?:conference|conf\.|symposium|workshop|congress|meeting|colloquium|convention)/i;
const proceedings = /\b(?:proceedings|proc\.)/i;

/** Learned societies have journals that are called their proceedings, and so have series of the ACM and the VLDB. */
const society = /\b(?:academy|acad\.|society|soc\.|institution|endowment|on)\b|\bIEEE$/i;

/** `ICML 2024`, `SC ’19` */
const namedMeeting = /^[A-Z][A-Za-z]*[A-Z]+\S*\s+(?:(?:19|20)\d\d|['’]\d\d)$/;

const arxiv = /^(?:arXiv|CoRR|computing research repository)\b/i;

/** Beside arXiv. */
const preprintServer =
  /^(?:bioRxiv|medRxiv|ChemRxiv|SSRN|OSF Preprints|PsyArXiv|EarthArXiv|Research Square|Preprints?(?:\.org)?|TechRxiv|HAL|Zenodo|Cryptology ePrint Archive|IACR Cryptology ePrint Archive)\b/i;

/** Whether a venue holds what has not been published yet. */
export function isPreprintServer(venue: string): boolean {
  return isArxiv(venue) || preprintServer.test(venue);
}

export function isArxiv(venue: string): boolean {
  return arxiv.test(venue);
}

/** What a paper is by the venue that contains it, where nothing else says it. */
export function typeOfVenue(venue: string): PublicationType {
  if (isPreprintServer(venue)) return 'article';
  const isOfMeeting =
    wordOfMeetings.test(venue) ||
    namedMeeting.test(venue) ||
    (proceedings.test(venue) && !society.test(venue));
  return isOfMeeting ? 'paper-conference' : 'article-journal';
}
