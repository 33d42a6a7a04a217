/** What papers can be narrowed down by; each value as it stands in an address. */
export const facetNames = ['year', 'author', 'venue', 'type'] as const;

export type FacetName = (typeof facetNames)[number];

/** A year or a range of years (`2019..2024`), the slug of a person, a venue, CSL's item type. */
export type Filters = Partial<Record<FacetName, string>>;
