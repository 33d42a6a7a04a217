import { z } from 'zod';

/** A title, abstract or note in the forms that pages, search and citations need. */
export const richTextSchema = z.object({
  /** As written in the document: LaTeX source, in NFC, with its paragraphs parted by blank lines. */
  latex: z.string(),
  /** Words only, for search, descriptions and plain exports; mathematics in Unicode where it can be. */
  plain: z.string(),
  /** What `htmlOf` gives, where that is more than one paragraph of `plain`. */
  html: z.string().optional(),
  /** The web addresses in the text, in order, each once. */
  addresses: z.array(z.string()),
});

export type RichText = z.infer<typeof richTextSchema>;
