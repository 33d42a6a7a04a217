const noBraces = new Int32Array(0);

/**
 * Where the partner of each brace stands: at a brace's position the position of the other one, and -1 at a brace
 * without a partner and at everything else; empty for a text without braces. `\{` and `\}` are characters, not braces.
 */
export function pairBraces(text: string): Int32Array {
  if (!text.includes('{') && !text.includes('}')) return noBraces;
  const partners = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  for (let position = 0; position < text.length; position++) {
    const character = text[position];
    if (character === '\\') position++;
    else if (character === '{') open.push(position);
    else if (character === '}') {
      const opening = open.pop();
      if (opening === undefined) continue;
      partners[opening] = position;
      partners[position] = opening;
    }
  }
  return partners;
}
