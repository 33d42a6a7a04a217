/**
 * Remembers what was computed for texts that come again and again. When it is full it starts anew, which costs least: what is
 * frequent is soon known again.
 */
export class BoundedMemory<Value extends object> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;

  /** @param most how many values it holds */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value for a key. All who ask share it, and none may change it. */
  recall(key: string, compute: () => Value): Value {
    let value = this.#values.get(key);
    if (value) return value;
    value = compute();
    if (this.#values.size === this.#most) this.#values.clear();
    this.#values.set(key, value);
    return value;
  }
}
