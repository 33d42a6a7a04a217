import type { APIRoute, GetStaticPaths } from 'astro';
import { readContentFile, readFiles } from '../components/collections.ts';

/**
 * A file of `content/` beside the page of the paper or person that it belongs to: `/papers/<slug>/<file>.<ending>`. Each
 * ending has a route, see `loader/content-file-routes.ts`.
 */
export const getStaticPaths: GetStaticPaths = async ({ routePattern }) => {
  const ending = /\.\w+$/.exec(routePattern)?.[0] ?? '';
  return (await readFiles())
    .filter(({ name }) => name.endsWith(ending))
    .map(({ folder, slug, path, name }) => ({
      params: { folder, slug, file: name.slice(0, -ending.length) },
      props: { path },
    }));
};

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(await readContentFile(props.path));
