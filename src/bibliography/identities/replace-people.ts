import type { Publication } from '../../publications/publication.ts';

/** A publication with others as its authors; the publication and the authors that stay are no copies. */
export function replacePeople(publication: Publication, replace: (person: string) => string): Publication {
  const { authors } = publication;
  if (authors.every(({ person }) => replace(person) === person)) return publication;
  return {
    ...publication,
    authors: authors.map((author) => {
      const person = replace(author.person);
      return person === author.person ? author : { ...author, person };
    }),
  };
}
