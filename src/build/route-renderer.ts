import type { RouteData } from 'astro';
import type {
  ComponentFactory,
  EndpointHandler,
  PageModule,
  RenderState,
  RenderToString,
  StaticPath,
} from './astro-internals.ts';

/** One document of a route, as Astro would have it asked for. */
export interface DocumentRequest {
  /** Without the base path: `/papers/x`. */
  pathname: string;
  url: URL;
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
  renderToString: RenderToString,
): { module: PageModule; renderer(): RenderDocument | undefined } {
  let render: RenderDocument | undefined;
  const component = page.default;
  const handler = page.GET;
  const module: PageModule = { ...page };
  if (route.type === 'page' && component) {
    const capture: ComponentFactory = (state, props, slots) => {
      render ??= documentRenderer(route, component, renderToString, state);
      return component(state, props, slots);
    };
    module.default = Object.assign(capture, component);
  } else if (route.type === 'endpoint' && handler) {
    module.GET = (context) => {
      render ??= endpointRenderer(handler, context);
      return handler(context);
    };
  }
  return { module, renderer: () => render };
}

function documentRenderer(
  route: RouteData,
  component: ComponentFactory,
  renderToString: RenderToString,
  state: RenderState,
): RenderDocument {
  const pristine = copyState(state);
  const example = pristine.createAstro({}, {});
  const pageGlobal: object = Object.getPrototypeOf(example);
  const slotsKey = Object.getOwnPropertySymbols(example)[0];
  return async ({ pathname, url, staticPath }) => {
    // The very object that Astro knows, since `Astro.csp` and `Astro.slots` work on it.
    Object.assign(state, copyState(pristine));
    const documentGlobal = Object.create(pageGlobal, documentProperties(staticPath, url)) as object;
    state.createAstro = (props, slots) => {
      const global = Object.create(documentGlobal) as Record<string | symbol, unknown>;
      global['props'] = props;
      global['self'] = null;
      if (slotsKey !== undefined) global[slotsKey] = slots;
      return global;
    };
    state['params'] = staticPath.params;
    state['pathname'] = pathname;
    const html = await renderToString(state, component, { ...staticPath.props }, {}, true, route);
    if (typeof html !== 'string') throw new Error(`The page ${pathname} answers with a response.`);
    return html;
  };
}

function endpointRenderer(handler: EndpointHandler, captured: object): RenderDocument {
  return async ({ staticPath, url }) => {
    const context = Object.create(captured, {
      ...documentProperties(staticPath, url),
      props: { value: { ...staticPath.props } },
    }) as object;
    const response = await handler(context);
    return new Uint8Array(await response.arrayBuffer());
  };
}

function documentProperties({ params }: StaticPath, url: URL): PropertyDescriptorMap {
  return { params: { value: params }, url: { value: url }, request: { get: () => new Request(url) } };
}

/** A copy that shares nothing which rendering changes: sets, lists and plain objects are copied, all else is kept. */
function copyState<State extends object>(state: State): State {
  const copy = { ...state } as Record<string, unknown>;
  for (const key in copy) {
    const value = copy[key];
    if (value === null || typeof value !== 'object') continue;
    if (value instanceof Set) copy[key] = new Set(value);
    else if (Array.isArray(value)) copy[key] = value.slice();
    else if (Object.getPrototypeOf(value) === Object.prototype && key !== 'response') {
      copy[key] = copyState(value);
    }
  }
  return copy as State;
}
