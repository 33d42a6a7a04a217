import { SearchSession, type SearchAddresses, type SearchService } from './search-session.ts';

/** What a page sends: first where the files are, then calls. */
export type WorkerRequest =
  { addresses: SearchAddresses } | { call: number; method: keyof SearchService; parameters: unknown[] };

let session: SearchService | undefined;

addEventListener('message', async ({ data }: MessageEvent<WorkerRequest>) => {
  if ('addresses' in data) {
    session = new SearchSession(data.addresses, (notice) => postMessage({ notice }));
    return;
  }
  const { call, method, parameters } = data;
  try {
    const run = session?.[method] as ((...all: unknown[]) => Promise<unknown>) | undefined;
    postMessage({ call, result: await run?.apply(session, parameters) });
  } catch (error) {
    postMessage({ call, failure: String(error) });
  }
});
