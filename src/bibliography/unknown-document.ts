import { nearestKey } from '../documents/yaml/nearest-key.ts';

/** The way out of a file that no format reads, by what its name says of it. */
export function adviceOnFile(file: string): string {
  const name = file.split('/').at(-1) as string;
  const meant = meantName(name);
  if (meant !== undefined) return `Did you mean ${meant}?`;
  if (/\.(?:tiff?|bmp|heic)$/i.test(name))
    return 'Browsers do not show such pictures. Save it as PNG or JPEG.';
  if (/\.(?:nbib|enw|enl|ciw|rdf|xml|csv|bbl|aux|html?)$/i.test(name))
    return 'Let the program or the service that it is from export BibTeX (.bib), RIS (.ris) or CSL-JSON (.json). Files that are no documents go into public/, and are copied as they are.';
  if (/\.(?:docx?|rtf|odt|pages)$/i.test(name))
    return 'Save it as plain text, with a name that ends in .txt.';
  return 'Documents end in .txt, .bib, .ris or .json, details in .details.yaml, settings are in site.yaml, people in people.yaml. Files of another kind go into public/, and are copied as they are.';
}

/** `talks.detail.yaml` → `talks.details.yaml`, `site.yml` → `site.yaml`. */
function meantName(name: string): string | undefined {
  const stem = /^(.+)\.ya?ml$/i.exec(name)?.[1];
  if (stem === undefined) return undefined;
  const [, before, word] = /^(?:(.+)\.)?([^.]+)$/.exec(stem) ?? [];
  if (word === undefined) return undefined;
  if (nearestKey(word, ['details']) !== undefined)
    return before === undefined ? 'publications.details.yaml' : `${before}.details.yaml`;
  const known = before === undefined ? nearestKey(word, ['site', 'people']) : undefined;
  return known && `${known}.yaml`;
}
