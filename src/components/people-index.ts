import { groupPeopleByInitial } from '../bibliography/group-people.ts';
import { oncePerContent } from './collections.ts';

/** More people than this are listed by letter, on pages of their own. */
const mostOnOnePage = 1000;

/** The coauthors who have pages, by initial, and whether each initial has a page of its own. */
export const readPeopleIndex = oncePerContent(({ people }) => {
  const all = people.filter(({ isOwner }) => !isOwner);
  const coauthors = all.filter(({ isWithoutPage }) => !isWithoutPage);
  return {
    coauthors,
    /** How many others are found by the search alone. */
    withoutPage: all.length - coauthors.length,
    groups: groupPeopleByInitial(coauthors),
    isByLetter: coauthors.length > mostOnOnePage,
  };
});
