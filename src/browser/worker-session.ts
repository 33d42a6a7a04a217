import type { ResultRow, SearchAnswer } from '../search/searcher.ts';
import type { Excerpt } from '../search/search-engine.ts';
import type { SearchRequest } from '../search/search-request.ts';
import type { SearchAddresses, SearchNotice, SearchService } from './search-session.ts';
import type { WorkerRequest } from './search-worker.ts';

interface WorkerReply {
  notice?: SearchNotice;
  call?: number;
  result?: unknown;
  failure?: string;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(reason: Error): void;
}

/** A session in a worker, so that typing stays smooth over a long list. */
export class WorkerSession implements SearchService {
  readonly #worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;

  constructor(addresses: SearchAddresses, onNotice: (notice: SearchNotice) => void) {
    this.#worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      if (data.notice) onNotice(data.notice);
      else this.#settle(data);
    };
    // The script of the worker could not be fetched.
    this.#worker.onerror = () => {
      for (const call of this.#waiting.keys()) this.#settle({ call, failure: 'The worker has stopped.' });
    };
    this.#send({ addresses });
  }

  open(): Promise<void> {
    return this.#call('open');
  }

  resume(): Promise<void> {
    return this.#call('resume');
  }

  ask(request: SearchRequest): Promise<SearchAnswer> {
    return this.#call('ask', request);
  }

  rows(from: number, to: number): Promise<ResultRow[]> {
    return this.#call('rows', from, to);
  }

  positions(): Promise<number[]> {
    return this.#call('positions');
  }

  excerpt(abstract: string): Promise<Excerpt | undefined> {
    return this.#call('excerpt', abstract);
  }

  close(): void {
    this.#worker.terminate();
  }

  #call<Result>(method: keyof SearchService, ...parameters: unknown[]): Promise<Result> {
    return new Promise((resolve, reject) => {
      const call = this.#calls++;
      this.#waiting.set(call, { resolve: resolve as (result: unknown) => void, reject });
      this.#send({ call, method, parameters });
    });
  }

  #settle({ call = -1, result, failure }: WorkerReply): void {
    const waiting = this.#waiting.get(call);
    this.#waiting.delete(call);
    if (failure === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(failure));
  }

  #send(request: WorkerRequest): void {
    this.#worker.postMessage(request);
  }
}
