import { familyName, type PersonName } from '../../../src/publications/person-name.ts';
import { transliterate } from '../../../src/publications/transliterated-text.ts';
import type { SeededRandom } from '../../support/random.ts';

export const variantKinds = ['abbreviated', 'stripped', 'transliterated'] as const;
export type VariantKind = (typeof variantKinds)[number];

/** Another way to write a name; the same name where it has no such variant. */
export function writeVariant(name: PersonName, kind: VariantKind, random: SeededRandom): PersonName {
  if ('literal' in name) return name;
  const { given } = name;
  switch (kind) {
    case 'abbreviated': {
      if (given === undefined) return name;
      const initials = given
        .split(/[\s.-]+/)
        .filter(Boolean)
        .map((word) => `${[...word][0]?.toUpperCase()}.`);
      return { ...name, given: (random.below(2) === 0 ? initials : initials.slice(0, 1)).join(' ') };
    }
    case 'stripped':
      return mapParts(name, (text) =>
        text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/ł/g, 'l'),
      );
    case 'transliterated':
      return mapParts(name, transliterate);
  }
}

export function displayForm(name: PersonName): string {
  return 'literal' in name ? name.literal : `${name.given ?? ''} ${familyName(name)}`;
}

function mapParts(
  name: Exclude<PersonName, { literal: string }>,
  change: (text: string) => string,
): PersonName {
  return {
    ...name,
    family: change(name.family),
    ...(name.given !== undefined && { given: change(name.given) }),
    ...(name.particle !== undefined && { particle: change(name.particle) }),
  };
}
