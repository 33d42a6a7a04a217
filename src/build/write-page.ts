import type { AstroRuntime, RenderState } from './astro-internals.ts';
import type { ComponentInstance, RepeatedComponents } from './repeated-components.ts';

/**
 * Writes what a page’s component gives as one string, from its first node to its last. Astro's own renderer streams: once it has met
 * a component that waits, it keeps every piece that follows in a buffer of its own, which costs more than the pieces.
 *
 * @param node a template, a component, a list, a text: whatever an expression in a template can give
 * @param repeated what is remembered of other pages of the route
 */
export async function writePage(
  state: RenderState,
  node: unknown,
  runtime: AstroRuntime,
  repeated: RepeatedComponents,
): Promise<string> {
  const writer = new HtmlWriter(state, runtime, repeated);
  await writer.write(node);
  if (state['partial'] === true || documentType.test(writer.html)) return writer.html;
  return `<!DOCTYPE html>${state['compressHTML'] ? '' : '\n'}${writer.html}`;
}

const documentType = /^\s*<!doctype html/i;

interface Template {
  htmlParts: readonly string[];
  expressions: readonly unknown[];
}

interface Slot {
  slotted: unknown;
  evaluate(): unknown;
}

// Astro's kinds of nodes have these as keys.
const template = Symbol.for('astro.renderTemplateResult');
const component = Symbol.for('astro.componentInstance');
const headAndContent = Symbol.for('astro.headAndContent');
const htmlString = Symbol.for('astro:html-string');
const slotString = Symbol.for('astro:slot-string');

/** Of an instruction of Astro's that gives nothing once the head is written. */
const wishForHead = 'maybe-head';
/** Of the one that stands at the end of the head. */
const endOfHead = 'head';

class HtmlWriter {
  html = '';
  readonly #state: RenderState;
  readonly #runtime: AstroRuntime;
  readonly #repeated: RepeatedComponents;

  constructor(state: RenderState, runtime: AstroRuntime, repeated: RepeatedComponents) {
    this.#state = state;
    this.#runtime = runtime;
    this.#repeated = repeated;
  }

  /** @returns a promise for a node that is not written yet, since it waits for something */
  write(node: unknown): Promise<void> | undefined {
    if (typeof node === 'string') this.html += this.#runtime.escapeHTML(node);
    else if (typeof node === 'function') return this.write((node as () => unknown)());
    else if (typeof node === 'object' && node !== null)
      return this.#writeObject(node as Record<symbol, unknown>);
    else if (node !== undefined && node !== null && node !== false) this.html += String(node);
    return undefined;
  }

  #writeObject(node: Record<symbol, unknown>): Promise<void> | undefined {
    if (Array.isArray(node)) return this.#writeList(node, 0);
    if (node[template] === true) return this.#writeTemplate(node as unknown as Template, 0);
    if (node[component] === true) return this.#writeComponent(node as unknown as ComponentInstance);
    if (node[htmlString] === true && node[slotString] !== true) {
      this.html += String(node);
      return undefined;
    }
    if ('slotted' in node && 'evaluate' in node) return this.write((node as unknown as Slot).evaluate());
    if (isPromise(node)) return node.then((result) => this.write(result));
    if ('render' in node && typeof node.render === 'function') {
      const render = node.render as (destination: object) => Promise<void> | undefined;
      const destination = { write: (chunk: unknown): void => this.#writeChunk(chunk) };
      return render.call(node, destination);
    }
    const isList = Symbol.iterator in node && node[slotString] !== true && !ArrayBuffer.isView(node);
    if (isList) return this.#writeList([...(node as unknown as Iterable<unknown>)], 0);
    this.#writeChunk(node);
    return undefined;
  }

  #writeComponent(instance: ComponentInstance): Promise<void> | undefined {
    const repeated = this.#repeated.find(instance, this.#state);
    if (repeated?.text !== undefined) {
      this.html += repeated.text;
      return undefined;
    }
    const { looks } = this.#repeated;
    const start = this.html.length;
    const content = instance.init(this.#state);
    const waiting = isPromise(content)
      ? content.then((result) => this.#writeContent(result))
      : this.#writeContent(content);
    if (!repeated) return waiting;
    const keep = (): void => {
      if (this.#repeated.looks === looks) repeated.keep(this.html.slice(start));
    };
    if (waiting) return waiting.then(keep);
    keep();
    return undefined;
  }

  #writeTemplate(node: Template, start: number): Promise<void> | undefined {
    const { htmlParts, expressions } = node;
    for (let at = start; at < htmlParts.length; at++) {
      this.html += htmlParts[at]!;
      if (at === expressions.length) break;
      const waiting = this.write(expressions[at]);
      if (waiting) return waiting.then(() => this.#writeTemplate(node, at + 1));
    }
    return undefined;
  }

  #writeList(nodes: readonly unknown[], start: number): Promise<void> | undefined {
    for (let at = start; at < nodes.length; at++) {
      const waiting = this.write(nodes[at]);
      if (waiting) return waiting.then(() => this.#writeList(nodes, at + 1));
    }
    return undefined;
  }

  #writeContent(result: unknown): Promise<void> | undefined {
    const isWithHead = (result as Record<symbol, unknown> | undefined)?.[headAndContent] === true;
    return this.write(isWithHead ? (result as { content: unknown }).content : result);
  }

  /** A text of Astro's, or what it puts there: the rest of the head, a script that the page has once. */
  #writeChunk(chunk: unknown): void {
    const state = this.#state;
    const write = (): string => this.#runtime.chunkToString(state, chunk);
    const isObject = typeof chunk === 'object' && chunk !== null;
    if (isObject && isOfPage(chunk as Record<symbol, unknown>)) this.#repeated.noteLook();
    const isHead = isObject && 'type' in chunk && chunk.type === endOfHead;
    this.html += isHead ? this.#repeated.writeHead(state, write) : write();
  }
}

/** Whether what stands for a chunk may differ between pages: an instruction does, and a slot that may hold some. */
function isOfPage(chunk: Record<symbol, unknown> & { type?: unknown }): boolean {
  return chunk.type !== wishForHead && (chunk[htmlString] !== true || chunk[slotString] === true);
}

function isPromise(value: unknown): value is Promise<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as Promise<unknown>).then === 'function'
  );
}
