import type { ComponentFactory, RenderState } from './astro-internals.ts';

/** A component as a template holds it, before it is run. */
export interface ComponentInstance {
  readonly factory?: ComponentFactory;
  readonly props?: object | null;
  readonly slotValues?: object;
  /** What it gave, once it was run. */
  readonly returnValue?: unknown;
  init(state: RenderState): unknown;
}

/** Where the text of a component stands that was written with the same properties before, or is to be put. */
export interface RepeatedComponent {
  readonly text: string | undefined;
  keep(text: string): void;
}

/** A component with more different properties than these differs from page to page, and is not remembered. */
const mostVariants = 20;

/**
 * Remembers the texts of components that are the same on page after page of a route: the masthead's buttons, the footer;
 * and what stands at the end of the head.
 * A component's text follows from its properties, unless it has slots or sees the page it is on: it reads the
 * page's part of the `Astro` global, puts something into the head, or is the first of the page to bring a script.
 */
export class RepeatedComponents {
  readonly #texts = new Map<ComponentFactory, Map<string, string> | 'various'>();
  readonly #numbers = new WeakMap<object, number>();
  #numbered = 0;
  #looks = 0;
  #head: { key: string; text: string } | undefined;

  /** How often a component has looked at its page so far. */
  get looks(): number {
    return this.#looks;
  }

  noteLook(): void {
    this.#looks++;
  }

  /** What Astro puts at the end of the head: the same text where style sheets, scripts and the policy are the last page's. */
  writeHead(state: RenderState, write: () => string): string {
    const { partial, styles, scripts, links, directives, scriptDirective, styleDirective } = state;
    const { hasRenderedHead, extraHead, extraScriptHashes, extraStyleHashes } = state._metadata;
    if (partial === true || hasRenderedHead === true) return write();
    const sets = [styles, scripts, links].map((set) => [...(set as Iterable<unknown>)]);
    const policy = [directives, scriptDirective, styleDirective, extraScriptHashes, extraStyleHashes];
    const key = JSON.stringify([sets, policy, extraHead]);
    if (this.#head?.key === key) state._metadata['hasRenderedHead'] = true;
    else this.#head = { key, text: String(write()) };
    return this.#head.text;
  }

  /** Nothing for a component whose text may differ between pages. */
  find(instance: ComponentInstance, state: RenderState): RepeatedComponent | undefined {
    const { factory, props, slotValues, returnValue } = instance;
    // Until the head is written, every component may be the one that asks for it.
    if (!factory || !state._metadata['hasRenderedHead'] || returnValue !== undefined) return undefined;
    const known = this.#texts.get(factory);
    if (known === 'various') return undefined;
    for (const _ in slotValues) return this.#leave(factory);
    const key = this.#keyOf(props ?? {});
    if (key === undefined || (known && known.size >= mostVariants && !known.has(key))) {
      return this.#leave(factory);
    }
    return {
      text: known?.get(key),
      keep: (text) => {
        const texts = this.#texts.get(factory) ?? new Map<string, string>();
        if (texts === 'various') return;
        this.#texts.set(factory, texts.set(key, text));
      },
    };
  }

  #leave(factory: ComponentFactory): undefined {
    this.#texts.set(factory, 'various');
    return undefined;
  }

  /** The same for properties that are the same texts and numbers, and the very same objects. */
  #keyOf(props: object): string | undefined {
    let key = '';
    for (const name in props) {
      const value = props[name as never] as unknown;
      if (typeof value === 'function' || typeof value === 'symbol') return undefined;
      key += `${name}=${typeof value === 'object' && value !== null ? `@${this.#numberOf(value)}` : JSON.stringify(value)};`;
    }
    return key;
  }

  #numberOf(object: object): number {
    let number = this.#numbers.get(object);
    if (number === undefined) this.#numbers.set(object, (number = this.#numbered++));
    return number;
  }
}
