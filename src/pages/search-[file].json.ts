import type { APIRoute, GetStaticPaths } from 'astro';
import { readSearchFiles } from '../components/search-files.ts';

/** `/search-2.json` …, `/search-abstracts.json`, `/search-abstracts-2.json` …: what search reads after the first file. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { lists, abstracts } = await readSearchFiles();
  return [
    ...lists.slice(1).map((list, at) => ({ params: { file: `${at + 2}` }, props: { content: list } })),
    ...abstracts.map((words, at) => ({
      params: { file: at === 0 ? 'abstracts' : `abstracts-${at + 1}` },
      props: { content: words },
    })),
  ];
};

export const GET: APIRoute<{ content: unknown }> = ({ props }) => Response.json(props.content);
