import * as astro from 'astro/runtime/server/index.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RenderState } from '../../../src/build/astro-internals.ts';
import { RepeatedComponents } from '../../../src/build/repeated-components.ts';
import { writePage } from '../../../src/build/write-page.ts';

/** As much of the state of a page as the renderers use. */
function newState(compressHTML = true): RenderState {
  return {
    compressHTML,
    partial: false,
    styles: new Set(),
    scripts: new Set(),
    links: new Set(),
    componentMetadata: new Map(),
    clientDirectives: new Map(),
    inlinedScripts: new Map([['script', 'say(1)']]),
    pathname: '/',
    _metadata: {
      propagators: new Set(),
      pendingSlotEvaluations: [],
      extraHead: ['<meta name="extra">'],
      renderedScripts: new Set(),
      templateDepth: 0,
    },
    createAstro: () => ({}),
  };
}

type Write = (state: RenderState) => unknown;
const later = (value: unknown): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 0, value));

/** Whatever an expression in a template can give. */
const { node } = fc.letrec<{ node: Write }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<unknown>('a & b', '<b>', '', 0, 12, false, true, null, undefined, 5n).map(
      (value): Write =>
        () =>
          value,
    ),
    fc.string().map(
      (text): Write =>
        () =>
          text,
    ),
    fc.string().map(
      (text): Write =>
        () =>
          astro.unescapeHTML(`<i>${text}</i>`),
    ),
    fc.constant<Write>(() => astro.renderHead()),
    fc.constant<Write>((state) => astro.renderScript(state as never, 'script')),
    tie('node').map(
      (inner): Write =>
        (state) =>
          later(inner(state)),
    ),
    tie('node').map(
      (inner): Write =>
        (state) =>
        () =>
          inner(state),
    ),
    fc.array(tie('node'), { maxLength: 3 }).map(
      (inner): Write =>
        (state) =>
          inner.map((each) => each(state)),
    ),
    fc.array(tie('node'), { maxLength: 3 }).map(
      (inner): Write =>
        (state) =>
          new Set(inner.map((each) => each(state))),
    ),
    fc.tuple(tie('node'), tie('node')).map(
      ([a, b]): Write =>
        (state) =>
          astro.renderTemplate`<p>${a(state)}</p>${b(state)}`,
    ),
    fc.tuple(tie('node'), fc.boolean(), fc.boolean()).map(([inner, isAsync, isFragment]): Write => {
      const give = (state: RenderState, slots: Record<string, unknown>): unknown =>
        astro.renderTemplate`<div>${astro.renderSlot(state as never, slots['default'] as never)}</div>`;
      const component = astro.createComponent(
        (isAsync
          ? async (state: RenderState, _: object, slots: object) => later(give(state, slots as never))
          : (state: RenderState, _: object, slots: object) => give(state, slots as never)) as never,
      );
      return (state) =>
        astro.renderComponent(
          state as never,
          'Some',
          isFragment ? (astro.Fragment as never) : component,
          {},
          { default: (() => astro.renderTemplate`${inner(state)}`) as never },
        );
    }),
  ),
}));

test('a page is what Astro’s own renderer makes of it, whatever is in it and whatever waits', async () => {
  await fc.assert(
    fc.asyncProperty(
      node,
      fc.boolean(),
      fc.constantFrom('', '<!doctype html>'),
      async (inner, isCompressed, start) => {
        const page = astro.createComponent(((state: RenderState) =>
          astro.renderTemplate([`${start}<main>`, '</main>'] as never, inner(state))) as never);
        const expected = await astro.renderToString(newState(isCompressed) as never, page, {}, {}, true);
        const state = newState(isCompressed);
        const written = await writePage(
          state,
          await (page as unknown as (...all: object[]) => unknown)(state, {}, {}),
          astro as never,
          new RepeatedComponents(),
        );
        expect(written).toBe(expected);
      },
    ),
    { numRuns: 200 },
  );
});

test('what fails in a page fails the page', async () => {
  const failing = astro.renderTemplate`<p>${Promise.reject(new Error('No such paper.'))}</p>`;
  const written = writePage(newState(), failing, astro as never, new RepeatedComponents());
  await expect(written).rejects.toThrow('No such paper.');
});

/** Components that many pages have: some the same on each, some not. */
function sharedComponents(noteLook: () => void): unknown[] {
  const runs = (give: (state: RenderState, props: { of?: string }, slots: object) => unknown): unknown =>
    astro.createComponent(give as never);
  return [
    runs((_, { of }) => astro.renderTemplate`<b>${of}</b>`),
    runs((_, { of }) => later(astro.renderTemplate`<i>${of} ${later('&')}</i>`)),
    runs((state) => astro.renderTemplate`${astro.maybeRenderHead()}<hr>${String(state['compressHTML'])}`),
    runs((state) => astro.renderTemplate`${astro.renderScript(state as never, 'script')}`),
    runs((state) => {
      noteLook();
      return astro.renderTemplate`<a href="${String(state['pathname'])}"></a>`;
    }),
    runs(
      (state, _, slots) =>
        astro.renderTemplate`<p>${astro.renderSlot(state as never, (slots as Record<string, never>)['default']!)}</p>`,
    ),
  ];
}

test('pages that share components are Astro’s, whatever was written before them', async () => {
  const use = fc.record({
    component: fc.nat(5),
    of: fc.constantFrom('x', '<y>', undefined),
    inSlot: fc.string(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(use, { maxLength: 6 }), { maxLength: 4 }), async (pages) => {
      const repeated = new RepeatedComponents();
      const components = sharedComponents(() => repeated.noteLook());
      for (const [number, uses] of pages.entries()) {
        const stateOfPage = (): RenderState => ({ ...newState(), pathname: `/${number}` });
        const page = astro.createComponent(
          ((state: RenderState) =>
            astro.renderTemplate`<html><head>${astro.renderHead()}</head>${uses.map(
              ({ component, of, inSlot }) =>
                astro.renderComponent(
                  state as never,
                  'Some',
                  components[component],
                  { of },
                  component === 5 ? { default: (() => astro.renderTemplate`${inSlot}`) as never } : {},
                ),
            )}`) as never,
        );
        const expected = await astro.renderToString(stateOfPage() as never, page, {}, {}, true);
        const state = stateOfPage();
        const content = await (page as unknown as (...all: object[]) => unknown)(state, {}, {});
        expect(await writePage(state, content, astro as never, repeated)).toBe(expected);
      }
    }),
    { numRuns: 100 },
  );
});

test('a component that is the same on two pages is run once, a custom element’s too', async () => {
  const repeated = new RepeatedComponents();
  let runs = 0;
  const footer = astro.createComponent(((state: RenderState) => {
    runs++;
    return astro.renderTemplate`<footer>${astro.renderComponent(
      state as never,
      'copy-button',
      'copy-button' as never,
      { for: 'x' },
      { default: (() => astro.renderTemplate`<b>Copy</b>`) as never },
    )}</footer>`;
  }) as never);
  for (let page = 0; page < 2; page++) {
    const state = Object.assign(newState(), { renderers: [] });
    const content = astro.renderTemplate`${astro.renderHead()}${astro.renderComponent(state as never, 'Footer', footer, {})}`;
    expect(await writePage(state, content, astro as never, repeated)).toContain(
      '<footer><copy-button for="x"><b>Copy</b></copy-button></footer>',
    );
  }
  expect(runs).toBe(1);
});

test('a head is its page’s, whatever the style sheets and scripts of the pages before', async () => {
  const newHead = fc.record({
    styles: fc.subarray(['/a.css', '/b.css']),
    extraHead: fc.subarray(['<meta name="x">', '<meta name="y">']),
    scriptHash: fc.constantFrom('sha256-x', 'sha256-y'),
    isPartial: fc.boolean(),
  });
  const directive = (hashes: string[]): object => ({ resources: [], hashes, strictDynamic: false });
  await fc.assert(
    fc.asyncProperty(fc.array(newHead, { maxLength: 6 }), async (pages) => {
      const repeated = new RepeatedComponents();
      for (const { styles, extraHead, scriptHash, isPartial } of pages) {
        const stateOfPage = (): RenderState => {
          const state = newState();
          Object.assign(state._metadata, {
            extraHead: [...extraHead],
            extraScriptHashes: [],
            extraStyleHashes: [],
          });
          return Object.assign(state, {
            partial: isPartial,
            styles: new Set(styles.map((href) => ({ props: { rel: 'stylesheet', href }, children: '' }))),
            shouldInjectCspMetaTags: true,
            cspDestination: 'meta',
            directives: ["default-src 'none'"],
            scriptDirective: directive([scriptHash]),
            styleDirective: directive([]),
          });
        };
        const page = astro.createComponent(
          (() =>
            astro.renderTemplate`<html><head>${astro.renderHead()}</head>${astro.maybeRenderHead()}${astro.renderHead()}`) as never,
        );
        const expected = await astro.renderToString(stateOfPage() as never, page, {}, {}, true);
        const state = stateOfPage();
        const content = await (page as unknown as (...all: object[]) => unknown)(state, {}, {});
        expect(await writePage(state, content, astro as never, repeated)).toBe(expected);
      }
    }),
    { numRuns: 100 },
  );
});
