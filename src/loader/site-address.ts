import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceText } from '../diagnostics/source-text.ts';
import { parseSiteSettings } from '../documents/settings/parse-site-settings.ts';
import { contentDirectory } from './content-directory.ts';

/** Where the site will be found. */
export interface SiteAddress {
  /** `https://example.org` */
  site: string;
  /** `/`, or the folder the site lives in: `/papers/`. */
  base: string;
}

/**
 * The site's public address: `SITE_URL` and `BASE_PATH` where they are set, else the `address` of the settings, else
 * this machine, which is right for looking at a site and for nothing else.
 *
 * @param port on this machine
 */
export function siteAddress(port: number): SiteAddress {
  const address = new URL(process.env['SITE_URL'] || settingsAddress() || `http://localhost:${port}`);
  return { site: address.origin, base: process.env['BASE_PATH'] || address.pathname };
}

/** Problems in the settings are reported by the loader, which reads them too. */
function settingsAddress(): string | undefined {
  const file = join(contentDirectory(), 'site.yaml');
  return existsSync(file)
    ? parseSiteSettings(new SourceText(file, readFileSync(file, 'utf8'))).settings.address
    : undefined;
}
