import { groupPeopleByInitial } from '../bibliography/group-people.ts';
import { oncePerContent } from './collections.ts';

/** More people than this are listed by letter, on pages of their own. */
const mostOnOnePage = 1000;

/** The coauthors by initial, and whether each initial has a page of its own. */
export const readPeopleIndex = oncePerContent(({ people }) => {
  const coauthors = people.filter(({ isOwner }) => !isOwner);
  return {
    coauthors,
    groups: groupPeopleByInitial(coauthors),
    isByLetter: coauthors.length > mostOnOnePage,
  };
});
