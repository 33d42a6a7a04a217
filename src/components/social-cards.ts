import { socialCard, type SocialCard } from '../citations/social-card.ts';
import { isDrawable } from '../loader/social-cards/kept-cards.ts';
import { accentShades } from '../styles/accent.ts';
import { oncePerContent } from './collections.ts';

export { cardImage } from '../loader/social-cards/kept-cards.ts';
export { cardHeight, cardWidth } from '../loader/social-cards/draw-card.ts';

/** The cards of the papers that have one, by slug. */
export const readSocialCards: () => Promise<ReadonlyMap<string, SocialCard>> = oncePerContent(
  ({ publications, site }) =>
    new Map(
      site.show.cards
        ? publications
            .map((publication): [string, SocialCard] => [
              publication.slug,
              socialCard(publication, site.title, accentShades(site.accent).light),
            ])
            .filter(([, card]) => isDrawable(card))
        : [],
    ),
);
