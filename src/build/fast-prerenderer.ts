import type { AstroIntegrationLogger, AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import {
  applicationOf,
  type AstroRuntime,
  type BuildApplication,
  type StaticPath,
} from './astro-internals.ts';
import type { RouteReads } from './output-record.ts';
import type { OutputWriter } from './output-writer.ts';
import { PageInputs } from './page-inputs.ts';
import { captureRoute, type DocumentRequest, type RenderDocument } from './route-renderer.ts';

/** The route that carries Astro's renderer, see `render-document.ts`. */
export const rendererRoute = '/offprint-renderer';

interface FastPrerendererOptions {
  /** The site's address with its base path, and a final slash. */
  address: URL;
  /** Where the documents' files go, by their paths in the output with forward slashes. */
  writer: Pick<OutputWriter, 'keep' | 'write'>;
  /** What the routes of the last output read, when the same code made it. */
  lastReads: RouteReads | undefined;
  /** Takes what the routes of this output read. */
  reads: RouteReads;
  /** Whether a file of `public/` stands at the path already. */
  isTaken(path: string): boolean;
  onRendered?(route: RouteData, done: number, total: number): void;
  logger: AstroIntegrationLogger;
}

/**
 * A prerenderer that renders the many pages of a route (papers, people, their files) in one go and writes them itself; all
 * others it leaves to Astro. The first and last page of each route are rendered by Astro as well: where the two
 * differ in a byte, Astro renders the route.
 */
export function fastPrerenderer(astro: AstroPrerenderer, options: FastPrerendererOptions): AstroPrerenderer {
  return {
    ...astro,
    name: 'offprint',
    async getStaticPaths() {
      const pathsOf = Map.groupBy(await astro.getStaticPaths(), ({ route }) => route);
      const remaining: PathWithRoute[] = [];
      const application = applicationOf(astro);
      const renderer = [...pathsOf.keys()].find(({ route }) => route === rendererRoute);
      const runtime =
        renderer &&
        ((await application?.getComponentByRoute(renderer)) as unknown as AstroRuntime | undefined);
      for (const [route, paths] of pathsOf) {
        pathsOf.delete(route);
        if (route === renderer) continue;
        const fast =
          application && runtime && route.params.length > 0
            ? await renderRoute(route, paths, application, runtime)
            : false;
        if (fast) forgetPaths(route, application);
        else for (const path of paths) remaining.push(path);
      }
      return remaining;
    },
  };

  /** Renders and writes all documents of a route; false when that is left to Astro. */
  async function renderRoute(
    route: RouteData,
    paths: PathWithRoute[],
    application: BuildApplication,
    runtime: AstroRuntime,
  ): Promise<boolean> {
    const staticPaths = application.routeCache.get(route)?.staticPaths;
    if (staticPaths?.length !== paths.length || paths.length === 0) return false;
    const requestOf = (index: number): DocumentRequest => {
      const { pathname } = paths[index]!;
      const { params, props } = staticPaths[index]!;
      return {
        pathname,
        // Few pages ask for it.
        get url() {
          return documentAddress(pathname, route);
        },
        // A copy has the values of properties that are computed when they are asked for.
        staticPath: { params, props: { ...props } },
      };
    };
    const ends = [...new Set([0, paths.length - 1])].map(requestOf);
    const inputs = await PageInputs.open(route.route, options.lastReads);
    const render = await openRoute(route, ends, application, runtime, inputs);
    if (!render) return false;
    for (const [index, { pathname }] of paths.entries()) {
      const file = outputFile(pathname, route);
      if (!options.isTaken(file)) {
        const request = requestOf(index);
        const digest = inputs.digest(request);
        if (!inputs.areKnown || !options.writer.keep(file, digest)) {
          await options.writer.write(file, await inputs.note(() => render(request)), digest);
        }
      }
      options.onRendered?.(route, index + 1, paths.length);
    }
    await inputs.remember(options.reads);
    return true;
  }

  /** A renderer of the route whose first and last document are Astro's to the byte. */
  async function openRoute(
    route: RouteData,
    ends: DocumentRequest[],
    application: BuildApplication,
    runtime: AstroRuntime,
    inputs: PageInputs,
  ): Promise<RenderDocument | undefined> {
    const { pageMap } = application.manifest;
    const load = pageMap?.get(route.component);
    if (!pageMap || !load) return undefined;
    const page = await application.getComponentByRoute(route);
    const { module, renderer } = captureRoute(route, page, runtime);
    const original = await load();
    const cached = application.routeCache.get(route)!;
    pageMap.set(route.component, async () => ({ ...original, page: async () => module }));
    cached.mod = module;
    let render: RenderDocument | undefined;
    try {
      for (const request of ends) {
        const expected = await renderByAstro(request, route);
        render = renderer();
        if (!render) return undefined;
        const actual = Buffer.from(await inputs.note(() => render!(request)));
        if (!actual.equals(expected)) {
          options.logger.warn(
            `${route.route} is rendered page by page, since ${request.pathname} would not be the same otherwise.`,
          );
          return undefined;
        }
      }
    } finally {
      pageMap.set(route.component, load);
      cached.mod = page;
    }
    return render;
  }

  async function renderByAstro({ url }: DocumentRequest, routeData: RouteData): Promise<Buffer> {
    const rendered = await astro.render(new Request(url), { routeData });
    const response = rendered instanceof Response ? rendered : rendered.response;
    return Buffer.from(await response.arrayBuffer());
  }

  function documentAddress(pathname: string, { type }: RouteData): URL {
    const path = pathname.replace(/^\//, '');
    return new URL(type === 'page' ? `${path.replace(/\/$/, '')}/` : path, options.address);
  }
}

/** Lets go of what a rendered route's pages are made of, which of a hundred thousand is a good part of the memory. */
function forgetPaths(route: RouteData, application: BuildApplication | undefined): void {
  const cached = application?.routeCache.get(route);
  if (cached) cached.staticPaths = Object.assign([], { keyed: new Map<string, StaticPath>() });
}

/** Where Astro's build format `directory` puts a page. */
function outputFile(pathname: string, { type }: RouteData): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return type === 'page' ? `${path}/index.html` : path;
}
