import { foldText } from '../../publications/folded-text.ts';

/** Words that say nothing of what a paper is about: function words of English, and what every paper says of itself. */
const emptyWords = new Set(
  `about above achieve achieves after again against all also although among and any approach approaches are around
  art based because been before being below better between both but can cannot could demonstrate demonstrates did
  different does during each effective effectively either existing experiment experimental experiments extensive few
  first for from further given has have having her here his how however into introduce introduces its itself just
  less like made make makes many may method methods might more most much must namely near neither new non nor not
  novel off often one only other our out over own paper per performance present presents problem problems propose
  proposed proposes rather recent recently result results same several she should show shown shows significant
  significantly since some state studies study such task tasks than that the their them then there these they this
  those three through thus toward towards two under until upon use used uses using various very via was well were
  what when where whereas whether which while who whose why will with within without work works would yet you your`.split(
    /\s+/,
  ),
);

/**
 * The words of a text that say what it is about, folded, in their order, plural endings taken off.
 */
export function contentWords(text: string): string[] {
  return foldText(text)
    .split(' ')
    .flatMap((word) => contentWord(word) ?? []);
}

/**
 * A folded word without its plural ending; nothing for one that does not say what a text is about.
 * Source of the endings: Harman, “How effective is suffixing?”, JASIS 42 (1991), the S stemmer.
 */
function contentWord(folded: string): string | undefined {
  if (folded.length <= 2 || /^\d/.test(folded) || emptyWords.has(folded)) return undefined;
  if (folded.length < 4 || !folded.endsWith('s')) return folded;
  if (/(?:[^ea]ies)$/.test(folded) && folded.length > 4) return `${folded.slice(0, -3)}y`;
  return /(?:[us]s|is)$/.test(folded) ? folded : folded.slice(0, -1);
}
