/** Something in a rich text that is shown, but perhaps not as it was meant. */
export interface RichTextProblem {
  kind: 'unbalanced-math' | 'unreadable-math' | 'unknown-macro' | 'unbalanced-brace' | 'control-character';
  /** UTF-16 offset into the text as it was passed. */
  offset: number;
  /** UTF-16 units from `offset` on. */
  length: number;
  /** What a message quotes: the macro with its backslash, the formula as written, the brace, or `U+000E`. */
  detail: string;
}
