/** An item of CSL-JSON. `custom.sources` has for each of its other variables the address that it was taken from. */
export interface ImportedItem {
  [variable: string]: unknown;
  id: string;
  custom: { sources: Record<string, string> };
}

/** What an identifier gave. */
export interface Imported {
  records: ImportedItem[];
  /** A sentence for each work that has no record here: which, and why. */
  skipped: string[];
}

/** An item of facts that one address gave. Facts without a value are left out. */
export function itemFrom(address: string, id: string, facts: Record<string, unknown>): ImportedItem {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  const sources = Object.fromEntries(known.map(([variable]) => [variable, address]));
  return { ...Object.fromEntries(known), id, custom: { sources } };
}
