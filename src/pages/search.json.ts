import type { APIRoute } from 'astro';
import { readSearchFiles } from '../components/search-files.ts';

/** `/search.json`: the first file of the list to search, see `search/list-file.ts`. */
export const GET: APIRoute = async () => Response.json((await readSearchFiles()).lists[0]);
