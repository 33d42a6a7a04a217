import type { Link } from './publication.ts';

/** What stands behind addresses of well-known hosts. The first that fits counts. */
const knownAddresses: [address: RegExp, label: string][] = [
  [/^(?:www\.)?arxiv\.org\//, 'arXiv'],
  [/^(?:dx\.)?doi\.org\//, 'DOI'],
  [/^openreview\.net\//, 'OpenReview'],
  [/^(?:www\.)?aclanthology\.org\//, 'ACL Anthology'],
  [/\.pdf$/i, 'PDF'],
  [/\.pptx?$/i, 'Slides'],
  [/^(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/[^/]+\/[^/]/, 'Code'],
  [/^gist\.github\.com\//, 'Code'],
  [/^colab\.research\.google\.com\//, 'Notebook'],
  [/^[^/]+\.(?:github|gitlab)\.io(?:\/|$)/, 'Project page'],
  [/^huggingface\.co\/datasets\//, 'Data'],
  [/^huggingface\.co\/spaces\//, 'Demo'],
  [/^huggingface\.co\/(?!papers\/|collections\/|blog\/|docs\/)[^/]+\/[^/]/, 'Model'],
  [/^(?:www\.)?(?:zenodo\.org|kaggle\.com|(?:[^/]+\.)?figshare\.com|osf\.io|datadryad\.org)\//, 'Data'],
  [/^(?:(?:www\.|m\.)?(?:youtube\.com|vimeo\.com|bilibili\.com)|youtu\.be)\//, 'Video'],
  [/^(?:docs\.google\.com\/presentation|(?:www\.)?(?:slideshare\.net|speakerdeck\.com))\//, 'Slides'],
];

/** What words before an address say of it. */
const tellingWords: [words: string, label: string][] = [
  ['project (?:web ?)?(?:page|site)|(?:web ?|home ?)?(?:page|site)', 'Project page'],
  ['(?:source )?codes?|(?:code )?repositor(?:y|ies)|implementations?|toolkit', 'Code'],
  ['data|data ?sets?|benchmarks?|corpus|corpora', 'Data'],
  ['models?|checkpoints?|weights', 'Model'],
  ['(?:live |online )?demos?|demonstrations?', 'Demo'],
  ['videos?', 'Video'],
  ['slides?', 'Slides'],
  ['posters?', 'Poster'],
  ['supplement(?:s|ary materials?)?|appendix', 'Supplement'],
];
const namedDirectly = tellingWords.map(
  ([words, label]) => [new RegExp(`\\b(?:${words})\\s*[:：]\\s*$`, 'i'), label] as const,
);
const namedInSentence = tellingWords.map(
  ([words, label]) => [new RegExp(`\\b(?:${words})\\b`, 'gi'), label] as const,
);

/**
 * What a reader gets behind a web address, in a word or two: what the words right before it call it
 * (`Project page: …`), else what the host is known for, else the last telling word of the sentence before it, else
 * the host's name.
 *
 * @param before the text that leads up to the address
 */
export function linkLabel(address: string, before = ''): string {
  const named = namedDirectly.find(([words]) => words.test(before));
  if (named) return named[1];
  const location = addressLocation(address);
  const known = knownAddresses.find(([pattern]) => pattern.test(location));
  return known?.[1] ?? lastTellingWord(before) ?? hostName(location);
}

/**
 * Web addresses of a text as labelled links, in their order. Links that would have the same label are told apart by
 * the name at the end of the address: `Code: Online-RLHF`.
 *
 * @param plain the text that holds them
 */
export function linksInText(addresses: readonly string[], plain: string): Link[] {
  let position = 0;
  const links = addresses.map((url) => {
    const found = plain.indexOf(url, position);
    if (found === -1) return { url, label: linkLabel(url) };
    const before = plain.slice(position, found);
    position = found + url.length;
    return { url, label: linkLabel(url, before) };
  });
  return tellApart(tellApart(links, lastName), (url) => url.replace(/^https?:\/\//i, ''));
}

/** Adds to labels that stand more than once what `name` says of their addresses. */
function tellApart(links: Link[], name: (address: string) => string): Link[] {
  const counts = new Map<string, number>();
  for (const { label } of links) counts.set(label, (counts.get(label) ?? 0) + 1);
  return links.map(({ label, url }) =>
    counts.get(label) === 1 ? { label, url } : { label: `${label.replace(/: .*$/s, '')}: ${name(url)}`, url },
  );
}

function lastTellingWord(before: string): string | undefined {
  const sentence = before.split(/[.!?]\s/).at(-1) as string;
  let last: { end: number; label: string } | undefined;
  for (const [words, label] of namedInSentence) {
    for (const match of sentence.matchAll(words)) {
      const end = match.index + match[0].length;
      if (!last || end > last.end) last = { end, label };
    }
  }
  return last?.label;
}

/** Host and path, without what comes before and behind them. */
function addressLocation(address: string): string {
  return address
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
}

/** The repository's name, the last part of the path, or the host. */
function lastName(address: string): string {
  const [host, ...path] = addressLocation(address).split('/');
  const isRepository = /^(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)$/.test(host ?? '');
  return ((isRepository ? path[1] : path.at(-1)) ?? host ?? address).replace(/\.git$/, '');
}

function hostName(location: string): string {
  return (location.split('/')[0] as string).replace(/^www\./, '');
}
