interface Message {
  id?: number;
  method?: string;
  params?: { contexts?: string[]; features?: Record<string, string | null | undefined> };
  type?: string;
  error?: string;
  result?: { contexts?: { context: string }[] };
}

/** Above every number that Playwright gives its own commands. */
const firstOwnId = 1e9;

/**
 * Stands between Playwright and Firefox. Answers `emulation.setMediaFeaturesOverride`, which Playwright 1.65 sends for
 * every page and Firefox ESR 153 does not know, by what Firefox's own window can set for a page: the colour scheme.
 * Needs Firefox's `--remote-allow-system-access`.
 */
export class MediaEmulation {
  readonly #toFirefox: (message: string) => void;
  readonly #toPlaywright: (message: string) => void;
  readonly #waiting = new Map<number, (answer: Message) => void>();
  #lastId = firstOwnId;

  constructor(toFirefox: (message: string) => void, toPlaywright: (message: string) => void) {
    this.#toFirefox = toFirefox;
    this.#toPlaywright = toPlaywright;
  }

  fromPlaywright(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message.method === 'emulation.setMediaFeaturesOverride') void this.#emulate(message);
    else this.#toFirefox(text);
  }

  fromFirefox(text: string): void {
    const message = JSON.parse(text) as Message;
    const settle = message.id === undefined ? undefined : this.#waiting.get(message.id);
    if (!settle) return this.#toPlaywright(text);
    this.#waiting.delete(message.id as number);
    settle(message);
  }

  async #emulate({ id, params }: Message): Promise<void> {
    // Without contexts it is what new pages begin with: the light scheme, which a browser without a window has anyway.
    const pages = params?.contexts ?? [];
    if (pages.length > 0) {
      const windows = await this.#ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
      const scheme = params?.features?.['prefers-color-scheme'] ?? 'none';
      await this.#ask('script.evaluate', {
        expression: `{
          const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
          for (const id of ${JSON.stringify(pages)}) {
            const page = NavigableManager.getBrowsingContextById(id);
            if (page) page.top.prefersColorSchemeOverride = ${JSON.stringify(scheme)};
          }
        }`,
        target: { context: windows.result?.contexts?.[0]?.context },
        awaitPromise: false,
      });
    }
    this.#toPlaywright(JSON.stringify({ type: 'success', id, result: {} }));
  }

  #ask(method: string, params: object): Promise<Message> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, (answer) => {
        if (answer.error !== undefined) console.error(`${method}: ${JSON.stringify(answer)}`);
        resolve(answer);
      });
      this.#toFirefox(JSON.stringify({ id, method, params }));
    });
  }
}
