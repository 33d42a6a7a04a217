import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/source-text.ts';
import { displayName, type PersonName } from '../../publications/person-name.ts';
import type { Identification } from './identify-people.ts';

/** Whom documents and settings call the owner. */
export interface NamedOwner {
  name?: PersonName | undefined;
  /** Where the settings say it; absent when a document does. */
  place?: Place | undefined;
}

/** Whose site it is. */
export interface Owner {
  name?: PersonName;
  /** Of the owner's page; absent where the owner wrote nothing, or which of several people it is is not said. */
  slug?: string;
  diagnostics: Diagnostic[];
}

/** Finds the owner: the one who is “me” in `people.yaml`, else the one whom settings or documents name. */
export function findOwner({ owners, findPerson }: Identification, named: NamedOwner): Owner {
  const [me, ...others] = owners;
  const diagnostics = others.map(({ place }) => {
    const { source, offset } = (me as Identification['owners'][number]).place;
    return diagnose('several-owners', { line: source.positionAt(offset).line }, place);
  });
  const slug = named.name && findPerson(named.name);
  if (me) {
    if (named.name && named.place && slug !== me.slug && slug !== 'several') {
      const details = { here: displayName(me.name), there: displayName(named.name) };
      diagnostics.push(diagnose('contradicting-owner', details, me.place));
    }
    return { name: me.name, slug: me.slug, diagnostics };
  }
  if (named.name && slug === 'several')
    diagnostics.push(diagnose('owner-not-chosen', { name: displayName(named.name) }, named.place));
  return {
    ...(named.name && { name: named.name }),
    ...(slug !== undefined && slug !== 'several' && { slug }),
    diagnostics,
  };
}
