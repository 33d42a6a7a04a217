import type { RenderedMath } from './mathematics/render-math.ts';

export type TextStyle =
  'emphasis' | 'strong' | 'code' | 'subscript' | 'superscript' | 'small-caps' | 'underline' | 'strike';

/** What stands in a line: the tree between reading LaTeX and writing HTML or plain words. */
export type Inline =
  | { kind: 'text'; text: string }
  | {
      kind: 'math';
      /** As written, delimiters included. */
      source: string;
      /** Absent when the formula cannot be read. */
      rendered?: RenderedMath;
    }
  | {
      kind: 'citation';
      /** As shown, brackets included. */
      text: string;
    }
  | { kind: 'line-break' }
  | StyledInline
  | LinkInline;

export interface StyledInline {
  kind: 'styled';
  style: TextStyle;
  children: Inline[];
}

export interface LinkInline {
  kind: 'link';
  address: string;
  children: Inline[];
}

export type Paragraph = Inline[];
