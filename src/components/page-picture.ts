import { describeCard } from '../citations/social-card.ts';
import { paperFilePath } from '../site.ts';
import { cardHeight, cardWidth, readSocialCards } from './social-cards.ts';

/** What stands for a page in link previews; sizes in pixels. */
export interface Picture {
  path: string;
  width: number;
  height: number;
  alt: string;
}

/** The picture of a paper's page, when it has one. */
export async function pictureOfPaper(slug: string): Promise<Picture | undefined> {
  const card = (await readSocialCards()).get(slug);
  return (
    card && {
      path: paperFilePath(slug, 'png'),
      width: cardWidth,
      height: cardHeight,
      alt: describeCard(card),
    }
  );
}
