import { bibtexFormat } from './bibtex/bibtex-format.ts';
import { listingFormat } from './listing/listing-format.ts';
import { cslFormat } from './csl/csl-format.ts';
import { risFormat } from './ris/ris-format.ts';
import type { Place } from '../diagnostics/source-text.ts';
import type { DocumentFormat } from './record.ts';

const formats: readonly DocumentFormat[] = [listingFormat, bibtexFormat, risFormat, cslFormat];

/** The format of a document by its file ending; `undefined` when there is none for it. */
export function documentFormatOf(name: string): DocumentFormat | undefined {
  const lowerCase = name.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => lowerCase.endsWith(extension)));
}

/** Where a record states a fact, or else where its title stands. */
export function placeOfFact(place: Place, fact: string): Place {
  return documentFormatOf(place.source.name)?.findFact?.(place, fact) ?? place;
}
