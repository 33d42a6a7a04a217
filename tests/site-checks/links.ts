import { LinkChecker, LinkState } from 'linkinator';
import type { SiteCheck } from './built-site.ts';

/** Every link within the site leads somewhere, its fragment included. Other sites are not asked. */
export const links: SiteCheck = {
  name: 'links',
  async run({ address }) {
    const { links: found } = await new LinkChecker().check({
      path: address,
      recurse: true,
      checkFragments: true,
      concurrency: 10,
      linksToSkip: async (url) => Promise.resolve(!url.startsWith(address)),
    });
    const inside = found.filter(({ state }) => state !== LinkState.SKIPPED);
    if (inside.length < 20) return [`Only ${inside.length} links were found.`];
    return inside
      .filter(({ state }) => state === LinkState.BROKEN)
      .map(({ parent, url, status }) => `${parent ?? ''}: ${url} (${status ?? 'no answer'})`);
  },
};
