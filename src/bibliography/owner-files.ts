/** The files that documents may name beside web addresses. */
export interface OwnerFiles {
  /** In `content/`, by their paths there: published with the publication that names them. */
  content: readonly ContentFile[];
  /** In `public/`, by their paths there: copied as they are. */
  public: readonly string[];
}

export interface ContentFile {
  /** In `content/`, with forward slashes. */
  path: string;
  /** As messages name it. */
  name: string;
}

/** The endings of files that are published as they are, in lower case. */
export const fileEndings: readonly string[] = [
  ...['pdf', 'djvu', 'epub', 'ipynb', 'zip', 'tgz', 'gz'],
  ...['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'svg'],
  ...['ppt', 'pptx', 'key', 'odp', 'xls', 'xlsx', 'ods'],
  ...['mp3', 'mp4', 'webm', 'mov'],
];

/** Whether a file of `content/` is one to be published as it is, and no document. */
export function isPublishedAsItIs(name: string): boolean {
  return fileEndings.includes(/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
}

/** A path with forward slashes as it stands in an address. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The path that an address names; an address that is wrongly encoded is taken for a path. */
export function decodePath(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
