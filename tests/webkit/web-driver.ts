import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const libraries = '/usr/lib';
const port = 45_991;

/** A browser with WebKit’s engine (WebKitGTK’s MiniBrowser), driven by the W3C’s WebDriver protocol. */
export class WebKit {
  readonly #processes: ChildProcess[];
  readonly #session: string;

  private constructor(processes: ChildProcess[], session: string) {
    this.#processes = processes;
    this.#session = session;
  }

  /** @throws when Debian’s `webkit2gtk-driver`, or without a display `xvfb`, is not there */
  static async start(): Promise<WebKit> {
    const browser = findMiniBrowser();
    if (!browser) throw new Error('No MiniBrowser found: install Debian’s webkit2gtk-driver and xvfb.');
    const display = process.env['DISPLAY'] ?? ':77';
    const processes = [
      ...(process.env['DISPLAY'] ? [] : [spawn('Xvfb', [display, '-screen', '0', '1280x900x24'])]),
      spawn('WebKitWebDriver', [`--port=${port}`], { env: { ...process.env, DISPLAY: display } }),
    ];
    let failure: Error | undefined;
    for (const started of processes) started.on('error', (error) => (failure = error));
    for (let attempt = 0; ; attempt++) {
      await wait(500);
      if (failure) throw failure;
      try {
        const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
          capabilities: {
            alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
          },
        });
        return new WebKit(processes, sessionId);
      } catch (error) {
        if (attempt === 20) throw error;
      }
    }
  }

  async open(address: string): Promise<void> {
    await this.#ask('POST', '/url', { url: address });
  }

  /** What the body of a function gives, run in the page. */
  evaluate<Value>(body: string): Promise<Value> {
    return this.#ask('POST', '/execute/sync', { script: body, args: [] });
  }

  /** @throws when an expression is not true within ten seconds */
  async until(expression: string): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt++) {
      if (await this.evaluate<boolean>(`return Boolean(${expression});`)) return;
      await wait(100);
    }
    throw new Error(`Not so within ten seconds: ${expression}`);
  }

  /** Types into the element that has the focus, or first of all into the one of a selector. */
  async type(text: string, selector?: string): Promise<void> {
    if (selector === undefined) {
      const keys = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
      await this.#ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
    } else await this.#ask('POST', `/element/${await this.#find(selector)}/value`, { text });
  }

  async click(selector: string): Promise<void> {
    await this.#ask('POST', `/element/${await this.#find(selector)}/click`, {});
  }

  async stop(): Promise<void> {
    await this.#ask('DELETE', '').catch(() => undefined);
    for (const started of this.#processes.toReversed()) started.kill();
  }

  async #find(value: string): Promise<string> {
    const found = await this.#ask<Record<string, string>>('POST', '/element', {
      using: 'css selector',
      value,
    });
    return Object.values(found)[0] as string;
  }

  #ask<Value>(method: string, path: string, body?: object): Promise<Value> {
    return ask(method, `/session/${this.#session}${path}`, body);
  }
}

async function ask<Value>(method: string, path: string, body?: object): Promise<Value> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${method} ${path}: ${value.error} ${value.message}`);
  return value;
}

function findMiniBrowser(): string | undefined {
  if (process.env['WEBKIT_PATH']) return process.env['WEBKIT_PATH'];
  if (!existsSync(libraries)) return undefined;
  return readdirSync(libraries)
    .flatMap((machine) =>
      ['4.1', '4.0', '6.0'].map((api) => `${libraries}/${machine}/webkit2gtk-${api}/MiniBrowser`),
    )
    .find((path) => existsSync(path));
}
