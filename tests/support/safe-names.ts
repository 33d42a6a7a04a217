/** Names that Windows keeps for devices, whatever the ending behind them. Source: Microsoft, “Naming Files, Paths, and Namespaces”. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** Bytes of a name that file systems take, less room for an ending. */
const mostBytes = 255 - '.bib.part'.length;

/**
 * Says what is wrong with the first of some names of files in one folder, given without their endings, that not every
 * file system takes or tells from the others: upper and lower case, and letters with marks however they are encoded,
 * are one.
 */
export function findUnsafeName(names: readonly string[]): string | undefined {
  const seen = new Map<string, string>();
  for (const name of names) {
    const file = name.normalize('NFD').toUpperCase();
    const other = seen.get(file);
    if (other !== undefined) return `“${name}” and “${other}” are one file`;
    seen.set(file, name);
    if (name === '' || /[/\\:*?"<>|\p{Cc}\p{Cs}]|^\.|[. ]$/u.test(name))
      return `“${name}” is no name of a file`;
    if (Buffer.byteLength(name) > mostBytes) return `“${name}” is too long`;
    if (devices.test(name)) return `“${name}” is a device`;
  }
  return undefined;
}
