/**
 * Puts boxes beside each other in rows, in their order, each row as high as its highest and centred.
 *
 * @returns the upper left corner of each, and how high all are
 */
export function packBoxes(
  boxes: readonly { width: number; height: number }[],
  width: number,
): { corners: { x: number; y: number }[]; height: number } {
  const rows: { boxes: number[]; width: number; height: number }[] = [];
  for (const [index, box] of boxes.entries()) {
    const row = rows.find((each) => each.width + box.width <= width && box.height <= each.height);
    if (row) {
      row.boxes.push(index);
      row.width += box.width;
    } else rows.push({ boxes: [index], width: box.width, height: box.height });
  }
  const corners: { x: number; y: number }[] = [];
  let y = 0;
  for (const row of rows) {
    const gap = Math.max(0, width - row.width) / (row.boxes.length + 1);
    let x = gap;
    for (const index of row.boxes) {
      const box = boxes[index] as { width: number; height: number };
      corners[index] = { x, y: y + (row.height - box.height) / 2 };
      x += box.width + gap;
    }
    y += row.height;
  }
  return { corners, height: y };
}
