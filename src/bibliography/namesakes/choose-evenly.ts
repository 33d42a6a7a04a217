/** As many items of a list as are asked for, spread over all of it in their order; the whole of a shorter list. */
export function chooseEvenly<Item>(items: readonly Item[], most: number): Item[] {
  const chosen = Math.min(items.length, most);
  return Array.from(
    { length: chosen },
    (_, index) => items[Math.floor((index * items.length) / chosen)] as Item,
  );
}
