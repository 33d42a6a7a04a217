import type { SiteSettings } from '../documents/settings/settings-schema.ts';
import { renderIntroduction } from '../documents/settings/introduction-html.ts';
import { displayName } from '../publications/person-name.ts';
import type { Bibliography } from './assemble.ts';
import type { Site } from './site.ts';

/** How many publications a site may have and still give each page its citation files, unless the owner says. */
const mostWithFiles = 500;

/** How many may have a picture each, unless the owner says: drawing one takes some 30 ms. */
const mostWithCards = 200;

/** The site with every setting that the owner left open filled in from the documents. */
export function describeSite(
  settings: SiteSettings,
  { publications, people, owner: name }: Bibliography,
): Site {
  const ownerName = name && displayName(name);
  const owner = people.find((person) => person.isOwner);
  const affiliation = settings.affiliation ?? owner?.affiliation;
  const count = `${publications.length} ${publications.length === 1 ? 'publication' : 'publications'}`;
  return {
    title: settings.title ?? ownerName ?? 'Publications',
    ...(ownerName && { ownerName }),
    ...(owner && { ownerSlug: owner.slug }),
    ...(affiliation && { affiliation }),
    ...(settings.introduction && { introductionHtml: renderIntroduction(settings.introduction) }),
    description:
      settings.description ??
      (ownerName
        ? `${count} by ${ownerName}, with abstracts and citations.`
        : `${count}, with abstracts and citations.`),
    links: settings.links,
    accent: settings.accent,
    offline: settings.offline,
    show: {
      ...settings.show,
      files: settings.show.files ?? publications.length <= mostWithFiles,
      cards: settings.show.cards ?? publications.length <= mostWithCards,
    },
  };
}
