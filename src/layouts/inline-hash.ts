/** A hash by which a page's Content-Security-Policy lets an inline script or style through. */
export type InlineHash = `sha256-${string}`;

const hashes = new Map<string, Promise<InlineHash>>();

/** The hash of the very text between the tags, each text hashed once. Source: CSP Level 3, “hash-source”. */
export function hashInline(text: string): Promise<InlineHash> {
  let hash = hashes.get(text);
  if (!hash) {
    hash = crypto.subtle
      .digest('SHA-256', new TextEncoder().encode(text))
      .then((digest): InlineHash => `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`);
    hashes.set(text, hash);
  }
  return hash;
}
