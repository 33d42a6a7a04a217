import { personPath, searchPath } from '../site.ts';

/** Where a person’s name leads: to the person’s page, or to a search for the name of one who has none. */
export function personAddress(slug: string, name: string, isWithoutPage: boolean | undefined): string {
  return isWithoutPage ? searchPath(name) : personPath(slug);
}
