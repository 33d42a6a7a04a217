import type { APIRoute, GetStaticPaths } from 'astro';
import { readContentFile, readFiles } from '../../../components/collections.ts';

/** A file of `content/` beside the page of the person whom it shows. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await readFiles()).flatMap((file) =>
    'person' in file ? [{ params: { slug: file.person, file: file.path }, props: { path: file.path } }] : [],
  );

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(await readContentFile(props.path));
