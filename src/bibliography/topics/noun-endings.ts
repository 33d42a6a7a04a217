/** How adjectives and participles end in English. */
const adjective =
  /(?:able|ible|al|ant|ent|ful|ic|ive|less|ous|ary|ory|ar|ed|en|ized|ised|wise|based|driven|free|aware|agnostic|specific)$/;
/** Nouns that end so as well. */
const noun =
  /(?:variable|table|signal|journal|trial|retrieval|removal|tutorial|material|arrival|survival|agent|gradient|coefficient|constant|component|moment|content|patient|tment|ement|nment|environment|document|element|segment|ment|student|event|quotient|client|exponent|invariant|implant|plant|topic|traffic|music|metric|logic|arithmetic|heuristic|critic|statistic|graphic|clinic|fabric|objective|archive|narrative|dictionary|library|vocabulary|boundary|summary|memory|theory|trajectory|history|category|factory|inventory|seed|feed|embed|bed|speed|breed|spiral|integral|mineral|manual|referral|pandemic|mechanic|kernel|token|screen|children|women|men|radar|lidar|grammar|solar|scalar|exemplar|car|pedestrian|animal|hospital|goal|portal|capital|rental|tissue|dynamic)$/;

/** Nouns that say little about what comes before them. */
const weakHeads = new Set(
  `accuracy answer best change class code component cost costs count dataset data-set database error experiment factor fps
  hour improvement item level longer loss measure metric model-size order others overhead part percent performance piece
  point prior quality question ratio reason requirement runtime sample score set shape side size speed speedup sum time
  truth unit value versa volume word`
    .split(/\s+/)
    .flatMap((head) => [head, `${head}s`]),
);

/** Whether a folded word may be the noun that a phrase ends with, going by its ending. */
export function isNominal(word: string): boolean {
  if (weakHeads.has(word)) return false;
  return !adjective.test(word) || noun.test(word);
}
