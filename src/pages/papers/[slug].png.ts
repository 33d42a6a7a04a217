import type { APIRoute, GetStaticPaths } from 'astro';
import type { SocialCard } from '../../citations/social-card.ts';
import { cardImage, readSocialCards } from '../../components/social-cards.ts';

/** `/papers/<slug>.png`: the picture of a paper in link previews, where the site has such pictures. */
export const getStaticPaths: GetStaticPaths = async () =>
  [...(await readSocialCards())].map(([slug, card]) => ({ params: { slug }, props: { card } }));

export const GET: APIRoute<{ card: SocialCard }> = async ({ props: { card } }) =>
  new Response(await cardImage(card), { headers: { 'Content-Type': 'image/png' } });
