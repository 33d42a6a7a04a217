/** What people put above a list of their publications. */
const headingPattern =
  /^(?:#|%|\/\/)|^\W*(?:(?:my|our|all|full|selected|recent|list of)\s+)*(?:publications?|papers|articles|preprints|bibliography)(?:\s+(?:list|of|by)\b.*)?\W*$/iu;

/** Whether the first line of a document is a heading or a comment, and no title. */
export function isHeading(text: string): boolean {
  return text.length <= 120 && headingPattern.test(text);
}
