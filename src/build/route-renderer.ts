import type { RouteData } from 'astro';
import type {
  AstroRuntime,
  ComponentFactory,
  EndpointHandler,
  PageModule,
  RenderState,
  StaticPath,
} from './astro-internals.ts';
import { RepeatedComponents } from './repeated-components.ts';
import { writePage } from './write-page.ts';

/** One document of a route, as Astro would have it asked for. */
export interface DocumentRequest {
  /** Without the base path: `/papers/x`. */
  pathname: string;
  readonly url: URL;
  staticPath: StaticPath;
}

/** Renders one document of a route. */
export type RenderDocument = (request: DocumentRequest) => Promise<string | Uint8Array>;

/**
 * Renders further documents of a route, one after another, from the state in which Astro rendered its first: what belongs
 * to the route (style sheets, scripts, hashes for the Content-Security-Policy) is set back for each document to
 * what it was before that rendering, what belongs to one document is made anew. It saves Astro's work around each page: matching,
 * request and response objects, streams.
 */
export function captureRoute(
  route: RouteData,
  page: PageModule,
  runtime: AstroRuntime,
): { module: PageModule; renderer(): RenderDocument | undefined } {
  let render: RenderDocument | undefined;
  let captured: RenderState | undefined;
  const component = page.default;
  const handler = page.GET;
  const module: PageModule = { ...page };
  if (route.type === 'page' && component) {
    const capture: ComponentFactory = (state, props, slots) => {
      captured ??= state;
      render ??= documentRenderer(component, runtime, state);
      return component(state, props, slots);
    };
    module.default = Object.assign(capture, component);
  } else if (route.type === 'endpoint' && handler) {
    module.GET = (context) => {
      render ??= endpointRenderer(handler, context);
      return handler(context);
    };
  }
  return { module, renderer: () => (captured?._metadata.propagators.size ? undefined : render) };
}

function documentRenderer(
  component: ComponentFactory,
  runtime: AstroRuntime,
  state: RenderState,
): RenderDocument {
  const setBack = rememberState(state);
  const example = state.createAstro({}, {});
  const slotsKey = Object.getOwnPropertySymbols(example)[0];
  let request: DocumentRequest;
  const repeated = new RepeatedComponents();
  const routeGlobal = notingLooks(Object.getPrototypeOf(example) as object, repeated, {
    params: () => request.staticPath.params,
    url: () => request.url,
    request: () => new Request(request.url),
  });
  // One shape for the globals of all components and pages, which engines read quickest.
  class AstroGlobal {
    props: object;
    self = null;
    constructor(props: object, slots: object | null) {
      this.props = props;
      if (slotsKey !== undefined) (this as Record<symbol, unknown>)[slotsKey] = slots;
    }
  }
  Object.setPrototypeOf(AstroGlobal.prototype, routeGlobal);
  const createAstro = (props: object, slots: object | null): object => new AstroGlobal(props, slots);
  return async (asked) => {
    request = asked;
    const { pathname, staticPath } = request;
    // The very object that Astro knows, since `Astro.csp` and `Astro.slots` work on it.
    setBack();
    state.createAstro = createAstro;
    state['params'] = staticPath.params;
    state['pathname'] = pathname;
    const content = await component(state, { ...staticPath.props }, {});
    if (content instanceof Response) throw new Error(`The page ${pathname} answers with a response.`);
    return writePage(state, content, runtime, repeated);
  };
}

/** Of the `Astro` global, what is the same on all pages. */
const siteWide = new Set(['site', 'generator', 'routePattern', 'isPrerendered']);

/**
 * The `Astro` global of one route, which notes when a component looks at what belongs to its page.
 *
 * @param own what differs from the page that Astro made it for
 */
function notingLooks(
  original: object,
  repeated: RepeatedComponents,
  own: Record<string, () => unknown>,
): object {
  const properties: PropertyDescriptorMap = {};
  for (const name of new Set([...Object.getOwnPropertyNames(original), ...Object.keys(own)])) {
    if (siteWide.has(name)) continue;
    properties[name] = {
      get(this: object) {
        repeated.noteLook();
        return own[name] ? own[name]() : (Reflect.get(original, name, this) as unknown);
      },
    };
  }
  return Object.create(original, properties) as object;
}

function endpointRenderer(handler: EndpointHandler, captured: object): RenderDocument {
  return async (request) => {
    const { staticPath } = request;
    const context = Object.create(captured, {
      params: { value: staticPath.params },
      url: { get: () => request.url },
      request: { get: () => new Request(request.url) },
      props: { value: { ...staticPath.props } },
    }) as object;
    const response = await handler(context);
    return new Uint8Array(await response.arrayBuffer());
  };
}

/**
 * Remembers all of a state that rendering changes: sets, lists and plain objects are copied, all else is kept as it is.
 *
 * @returns sets the state back to what it was
 */
function rememberState(state: Record<string, unknown>): () => void {
  const { kept, copies } = partsOf(state);
  return () => {
    Object.assign(state, kept);
    for (const [key, copy] of copies) state[key] = copy();
  };
}

function partsOf(state: Record<string, unknown>): {
  kept: Record<string, unknown>;
  copies: [key: string, copy: () => unknown][];
} {
  const kept: Record<string, unknown> = {};
  const copies: [string, () => unknown][] = [];
  for (const [key, value] of Object.entries(state)) {
    const copy = key === 'response' ? undefined : copierOf(value);
    if (copy) copies.push([key, copy]);
    else kept[key] = value;
  }
  return { kept, copies };
}

/** Makes copies of a value as it is now; nothing for one that need not be copied. */
function copierOf(value: unknown): (() => unknown) | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (value instanceof Set) {
    const members = [...(value as Set<unknown>)];
    return () => new Set(members);
  }
  if (Array.isArray(value)) {
    const items = value.slice() as unknown[];
    return () => items.slice();
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  const { kept, copies } = partsOf(value as Record<string, unknown>);
  return () => {
    const object: Record<string, unknown> = { ...kept };
    for (const [key, copy] of copies) object[key] = copy();
    return object;
  };
}
