import type { FacetOption, Facets } from '../search/facets.ts';
import { facetNames, type FacetName, type Filters } from '../search/facet-names.ts';

/** The selects of the filters, each in a label that is hidden while it offers no choice. */
export class FilterControls {
  readonly #selects: Map<FacetName, HTMLSelectElement>;

  /** @param group has a `select[name]` for each filter; `data-labels` of one maps its values to words, as JSON */
  constructor(group: HTMLElement, onChange: () => void) {
    this.#selects = new Map(
      facetNames.flatMap((name) => {
        const select = group.querySelector<HTMLSelectElement>(`select[name=${name}]`);
        select?.addEventListener('change', onChange);
        return select ? [[name, select]] : [];
      }),
    );
  }

  /** The filters that are set. */
  get chosen(): Filters {
    const filters: Filters = {};
    for (const [name, { value }] of this.#selects) if (value) filters[name] = value;
    return filters;
  }

  /** Sets the filters, whether or not they are among the choices yet. */
  set(filters: Filters): void {
    for (const [name, select] of this.#selects) {
      const value = filters[name] ?? '';
      if (value && !hasOption(select, value)) select.add(new Option(value, value));
      select.value = value;
    }
  }

  /** Offers what there is to choose; what is chosen stays. */
  offer(facets: Facets): void {
    for (const [name, select] of this.#selects) {
      const { value } = select;
      const labels = JSON.parse(select.dataset['labels'] ?? '{}') as Record<string, string>;
      const [any] = select.options;
      const options = facets[name].map(
        (option: FacetOption) =>
          new Option(
            `${Object.hasOwn(labels, option.value) ? labels[option.value] : option.label} (${option.papers})`,
            option.value,
          ),
      );
      if (any) select.replaceChildren(any, ...options);
      if (value && !hasOption(select, value))
        select.add(new Option(Object.hasOwn(labels, value) ? labels[value] : value, value));
      select.value = value;
      const label = select.closest('label');
      if (label) label.hidden = select.options.length < 2;
    }
  }
}

function hasOption(select: HTMLSelectElement, value: string): boolean {
  return [...select.options].some((option) => option.value === value);
}
