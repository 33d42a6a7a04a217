import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroPrerenderer, RouteData } from 'astro';

/** What the fast path uses of Astro beyond its documented interface, as of Astro 7.3. */

/** The state of one page's rendering. */
export type RenderState = Record<string, unknown> & {
  _metadata: Record<string, unknown> & {
    /** Components that add to the head whatever their place in the page. */
    propagators: ReadonlySet<unknown>;
  };
  createAstro: (props: object, slots: object | null) => object;
};

export type ComponentFactory = ((state: RenderState, props: object, slots: object) => unknown) & {
  moduleId?: string;
};

export type EndpointHandler = (context: object) => Response | Promise<Response>;

export type PageModule = Record<string, unknown> & { default?: ComponentFactory; GET?: EndpointHandler };

/** What Astro's renderer does with single texts. */
export interface AstroRuntime {
  escapeHTML(text: string): string;
  /** What stands for a piece of a page, which may be a wish to have the head's content or a script there. */
  chunkToString(state: RenderState, chunk: unknown): string;
}

export interface StaticPath {
  params: Record<string, string | number | undefined>;
  props?: object;
}

/** All documents of a route, which Astro also looks up by their parameters. */
export type StaticPaths = StaticPath[] & { keyed: Map<string, StaticPath> };

/** Astro's application of the pages that are rendered at build. */
export interface BuildApplication {
  manifest: { pageMap?: Map<string, () => Promise<{ page: () => Promise<PageModule> }>> };
  routeCache: { get(route: RouteData): { mod: PageModule; staticPaths: StaticPaths } | undefined };
  getComponentByRoute(route: RouteData): Promise<PageModule>;
}

/** Astro's own prerenderer, which keeps the application in a property once it is set up. */
export function applicationOf(prerenderer: AstroPrerenderer): BuildApplication | undefined {
  return (prerenderer as AstroPrerenderer & { app?: BuildApplication }).app;
}

/** The folder of the modules that Astro renders with while it builds into `outDir`: within the project in any case. */
export function renderingModules(outDir: URL): URL {
  const shared = sharedFolder(outDir);
  return new URL('.prerender/', shared === undefined ? outDir : pathToFileURL(`${shared}${sep}`));
}

/** Where Astro puts those modules when `outDir` is outside the project: in one folder for all such builds. */
export function sharedFolder(outDir: URL): string | undefined {
  const project = process.cwd();
  return fileURLToPath(outDir).startsWith(project) ? undefined : join(project, '.astro');
}

/** Made up anew for each build, for islands that this site has none of. */
export const secretOfManifest = /"key":"[\w+/=]{43,44}"/;
