import type { SearchNotice, SearchService } from './search-session.ts';

/** With more papers than this the search has a thread of its own. */
const mostPapersInPage = 2000;

/** Starts a search, in the page or in a worker, when it is first needed, and again after a failure to load it. */
export class SearchStarter {
  readonly #start: () => Promise<SearchService>;
  #started: Promise<SearchService> | undefined;

  /** @param settings addresses of the files to search, and how many papers there are */
  constructor(
    { list = '', abstracts = '', citations = '', papers }: DOMStringMap,
    onNotice: (notice: SearchNotice) => void,
  ) {
    this.#start = async () => {
      if (Number(papers) > mostPapersInPage) {
        const { WorkerSession } = await import('./worker-session.ts');
        return new WorkerSession({ list, abstracts, citations }, onNotice);
      }
      const { SearchSession } = await import('./search-session.ts');
      return new SearchSession({ list, abstracts, citations }, onNotice);
    };
  }

  /** Begins anew, since what has been started does not get any further. */
  restart(): void {
    this.#started?.then(
      (service) => service.close?.(),
      () => undefined,
    );
    this.#started = undefined;
  }

  get(): Promise<SearchService> {
    this.#started ??= this.#start().catch((error: unknown) => {
      this.#started = undefined;
      throw error;
    });
    return this.#started;
  }
}
