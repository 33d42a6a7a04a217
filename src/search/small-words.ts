/**
 * Words that carry grammar rather than meaning, which people add or leave out when they type a title from memory: the
 * articles, prepositions and conjunctions that titles use most, and `et al` behind a name.
 */
export const smallWords: ReadonlySet<string> = new Set(
  'a an the of for in on at to by with and or from via is are et al und der die das de la le les du des'.split(
    ' ',
  ),
);
