const identifier =
  /^(?:arxiv:|doi:|https?:\/\/[^/\s]+\/(?:abs\/|pdf\/)?)?\s*(10\.\d{4,9}\/\S+|(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?=(?:v\d+)?$))/i;

/** The arXiv number without its version, or the DOI, that a query is: alone, behind its name or as an address. */
export function readIdentifier(query: string): string | undefined {
  return identifier.exec(query)?.[1]?.toLowerCase();
}

/**
 * Where in a CSL-JSON array the works with an identifier stand.
 *
 * @param items as parsed
 * @param wanted as {@link readIdentifier} gives it
 */
export function findIdentified(items: unknown, wanted: string): number[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: { DOI?: unknown; archive_location?: unknown }, position) =>
    [item.DOI, item.archive_location].some((own) => typeof own === 'string' && readIdentifier(own) === wanted)
      ? [position]
      : [],
  );
}
