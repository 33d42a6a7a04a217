import { listFiles, readSiteFile, type SiteCheck } from './built-site.ts';

const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

/** What the W3C's feed validator asks of Atom (RFC 4287, sections 4.1.1, 4.1.2 and 3.3), and sitemaps.org of a sitemap. */
export const feed: SiteCheck = {
  name: 'feed and sitemap',
  async run(site) {
    const problems: string[] = [];
    const text = await readSiteFile(site, 'feed.xml');
    const entries = text.split('<entry>').slice(1);
    const once = (part: string, of: string, element: string): void => {
      const count = part.match(new RegExp(`<${element}[ >]`, 'g'))?.length ?? 0;
      if (count !== 1) problems.push(`feed.xml: ${of} has ${count} of ${element}`);
    };
    for (const element of ['title', 'id', 'updated'])
      once(text.split('<entry>')[0] ?? '', 'the feed', element);
    for (const [at, entry] of entries.entries())
      for (const element of ['title', 'id', 'updated']) once(entry, `entry ${at + 1}`, element);
    const ids = [...text.matchAll(/<id>([^<]*)/g)].map(([, id]) => id);
    if (new Set(ids).size !== ids.length) problems.push('feed.xml: an id stands twice');
    for (const [, stamp = ''] of text.matchAll(/<(?:updated|published)>([^<]*)/g))
      if (!time.test(stamp)) problems.push(`feed.xml: no time: ${stamp}`);
    if (!/<link rel="self"/.test(text)) problems.push('feed.xml: no link to itself');
    const listed = new Set<string>();
    for (const file of await listFiles(site, '.xml').then((all) =>
      all.filter((name) => /^sitemap-\d/.test(name)),
    ))
      for (const [, address = ''] of (await readSiteFile(site, file)).matchAll(/<loc>([^<]*)/g))
        listed.add(decodeURI(address));
    // Addresses are those of the public site, so all have the beginning of the one of home.
    const [base = ''] = listed;
    const pages = (await listFiles(site, 'index.html')).filter((file) =>
      /^(?:papers|people|page|topics)\/[^/]+\/index\.html$/.test(file),
    );
    for (const page of pages) {
      const path = page.replace(/index\.html$/, '');
      if (!listed.has(`${base}${path}`)) problems.push(`sitemap: ${path} is not in it`);
    }
    return problems;
  },
};
