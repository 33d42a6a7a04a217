import type { APIRoute, GetStaticPaths } from 'astro';
import { readContentFile, readFiles } from '../../../components/collections.ts';

/** A file of `content/` beside the page of the paper that names it. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await readFiles()).flatMap((file) =>
    'paper' in file ? [{ params: { slug: file.paper, file: file.path }, props: { path: file.path } }] : [],
  );

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(await readContentFile(props.path));
