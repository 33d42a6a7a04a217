import { displayName, type PersonName } from '../publications/person-name.ts';

/**
 * The form of a name that stands for a person: the one that most publications write, and of those used equally often the
 * first, or the same with its accents, which are easily lost and never made up. One in capitals alone stands only where there is no other.
 *
 * @param forms at least one
 */
export function chooseForm(forms: readonly { name: PersonName; uses: number }[]): PersonName {
  const inOrdinaryCase = forms.filter(({ name }) => /\p{Ll}/u.test(displayName(name)));
  const candidates = inOrdinaryCase.length > 0 ? inOrdinaryCase : forms;
  return candidates.reduce((best, form) =>
    form.uses > best.uses || (form.uses === best.uses && isWithAccentsOf(form.name, best.name)) ? form : best,
  ).name;
}

function isWithAccentsOf(name: PersonName, other: PersonName): boolean {
  const [long, short] = [name, other].map((form) => displayName(form).normalize('NFD')) as [string, string];
  return long.length > short.length && long.replace(/\p{M}/gu, '') === short.replace(/\p{M}/gu, '');
}
