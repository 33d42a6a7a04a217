import { writeCoins } from '../citations/coins.ts';
import type { Publication } from '../publications/publication.ts';
import { paperPath } from '../site.ts';
import { address } from './page-addresses.ts';

/** A publication stands on the list and on the pages of its authors. */
const written = new WeakMap<Publication, string>();

/** What reference managers read of a publication on a list, see `citations/coins.ts`. */
export function coinsOf(publication: Publication, site: URL | undefined): string {
  let coins = written.get(publication);
  if (coins === undefined) {
    coins = writeCoins(publication, address(paperPath(publication.slug), site));
    written.set(publication, coins);
  }
  return coins;
}
