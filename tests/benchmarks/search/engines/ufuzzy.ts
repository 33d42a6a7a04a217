import uFuzzy from '@leeoniya/ufuzzy';
import { toDocuments, type BenchmarkEngine } from './engine.ts';

/** uFuzzy with one typo a word and words in any order. */
export const ufuzzy: BenchmarkEngine = {
  name: 'ufuzzy',
  build(collection) {
    const lines = uFuzzy.latinize(toDocuments(collection).map(({ title, authors }) => `${title} ${authors}`));
    const matcher = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
    return {
      search(query) {
        const [ids, info, order] = matcher.search(lines, uFuzzy.latinize(query), 4, 1000);
        return order && info ? order.map((at) => info.idx[at] as number) : [...(ids ?? [])];
      },
    };
  },
};
