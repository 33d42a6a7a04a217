import { indexCoauthorPaths, type CoauthorPaths, type PathStep } from '../search/coauthor-path.ts';
import type { SearchCollection } from '../search/collection.ts';
import { foldWords } from '../search/fold.ts';
import { decodeSearchList } from '../search/list-file.ts';

/** Offered below a field. */
const mostOffered = 12;
/** Named of the papers that two people share. */
const mostNamed = 3;

/**
 * Answers the form of a `<coauthor-path>`: two names, `from` and `to`, which the address holds too. Its data are the
 * addresses `list`, `person-path` and `paper-path`, and `without`: who wrote with everybody, and is gone through only
 * where nobody else connects the two.
 */
function startCoauthorPath(element: HTMLElement): void {
  const form = element.querySelector<HTMLFormElement>('form')!;
  const status = element.querySelector<HTMLElement>('[role=status]')!;
  const steps = element.querySelector<HTMLElement>('ol')!;
  const offers = element.querySelector<HTMLDataListElement>('datalist')!;
  const from = element.querySelector<HTMLInputElement>('[name=from]')!;
  const to = element.querySelector<HTMLInputElement>('[name=to]')!;
  const { list = '', personPath = '', paperPath = '', without = '' } = element.dataset;
  let collection: SearchCollection | undefined;
  let fetched: Promise<CoauthorPaths> | undefined;
  const open = (): Promise<CoauthorPaths> =>
    (fetched ??= fetchCollection(list).then(
      (all) => {
        collection = all;
        return indexCoauthorPaths(all, (text) =>
          foldWords(text)
            .map(({ spellings }) => spellings[0])
            .join(' '),
        );
      },
      (error: unknown) => {
        fetched = undefined;
        throw error;
      },
    ));

  const offer = async (input: HTMLInputElement): Promise<void> => {
    const paths = await open();
    const found = paths.peopleNamed(input.value).slice(0, mostOffered);
    offers.replaceChildren(
      ...found.map((at) => {
        const option = document.createElement('option');
        option.value = collection?.people[at]?.name ?? '';
        return option;
      }),
    );
  };

  const answer = async (): Promise<void> => {
    steps.replaceChildren();
    status.textContent = 'Looking …';
    let paths: CoauthorPaths;
    try {
      paths = await open();
    } catch {
      status.textContent = 'The list of papers could not be fetched. Try again.';
      return;
    }
    const [a, b] = [from, to].map((input) => paths.peopleNamed(input.value)[0]);
    if (a === undefined || b === undefined) {
      const missing = a === undefined ? from : to;
      status.textContent = `Nobody here is named “${missing.value}”.`;
      missing.focus();
      return;
    }
    const everybody = collection?.people.findIndex(({ slug }) => slug === without);
    const avoided = everybody === a || everybody === b ? undefined : everybody;
    const around = avoided === undefined ? undefined : paths.find(a, b, avoided);
    const path = around ?? paths.find(a, b);
    const name = (at: number | undefined): string => collection?.people[at ?? -1]?.name ?? '';
    if (!path) {
      status.textContent = `No papers connect ${name(a)} and ${name(b)}.`;
      return;
    }
    const length = path.length - 1;
    const count = length === 1 ? 'one step' : `${length} steps`;
    const way =
      length === 0
        ? 'That is one person.'
        : `${name(a)} and ${name(b)} are ${count} apart${around && avoided !== undefined ? `, without going through ${name(avoided)}, who wrote with nearly everybody` : ''}.`;
    status.textContent = way;
    steps.replaceChildren(...path.map((step) => writeStep(step, personPath, paperPath)));
    const address = new URL(location.href);
    address.search = new URLSearchParams({ from: name(a), to: name(b) }).toString();
    history.replaceState(history.state, '', address);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
  for (const input of [from, to]) {
    input.addEventListener('input', () => void offer(input).catch(() => undefined));
  }
  const asked = new URLSearchParams(location.search);
  if (asked.has('from')) {
    from.value = asked.get('from') ?? '';
    to.value = asked.get('to') ?? '';
    void answer();
  }
}

/** All files of the list, one after the other. */
async function fetchCollection(list: string): Promise<SearchCollection> {
  const all: SearchCollection = { papers: [], people: [] };
  for (let file = 1, files = 1; file <= files; file++) {
    const address = file === 1 ? list : list.replace(/(?=\.json$)/, `-${file}`);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered with status ${response.status}.`);
    const part = decodeSearchList(await response.json(), all.people.length);
    all.people = all.people.concat(part.people);
    all.papers = all.papers.concat(part.papers);
    if (file === 1) files = part.files;
  }
  return all;
}

function writeStep({ person, papers }: PathStep, personPath: string, paperPath: string): HTMLElement {
  const item = document.createElement('li');
  if (papers.length > 0) {
    const how = document.createElement('p');
    how.append('wrote ');
    for (const [at, { slug, title, year }] of papers.slice(0, mostNamed).entries()) {
      if (at > 0) how.append(', ');
      how.append(link(paperPath, slug, title), year === undefined ? '' : ` (${year})`);
    }
    if (papers.length > mostNamed) how.append(` and ${papers.length - mostNamed} more`);
    how.append(' with');
    item.append(how);
  }
  item.append(person.slug === undefined ? person.name : link(personPath, person.slug, person.name));
  return item;
}

function link(path: string, slug: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = path.replace('{slug}', encodeURIComponent(slug));
  anchor.textContent = text;
  return anchor;
}

const element = document.querySelector<HTMLElement>('coauthor-path');
if (element) startCoauthorPath(element);
