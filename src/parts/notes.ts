/** Numbers that are kept at hand for the next text. */
const AT_HAND = 4096;

/** How many times as much room is made at most; more would be idle where a text has many tables of some size. */
const MOST_GROWTH = 32;

/** What is still to come may be somewhat denser. */
const MARGIN = 1.02;

/** Above this share of the room, the rest is not worth a copy. */
const NEARLY_FULL = 0.9;

/**
 * Numbers that are noted one by one, and then taken all at once. Its room is kept for the next time, since most tables are
 * small and making it takes longer than filling it; a list of numbers would take twice as long to fill as the text to read.
 */
export class Notes {
  /** The room. */
  numbers: Int32Array<ArrayBuffer> = new Int32Array(AT_HAND);
  /** How many numbers are noted. */
  count = 0;

  /**
   * Makes room for all there will be, within limits, and for twice as many as now at least.
   *
   * @param share - how much of all there is to note is noted, where that can be told; 1 otherwise
   */
  grow(share: number): Int32Array<ArrayBuffer> {
    const { length } = this.numbers;
    const expected = Math.ceil((MARGIN * length) / share);
    const larger = new Int32Array(Math.max(2 * length, Math.min(MOST_GROWTH * length, expected)));
    larger.set(this.numbers);
    this.numbers = larger;
    return larger;
  }

  /** Notes two numbers; `share` as for `grow`. */
  add(first: number, second: number, share: number): void {
    const { count } = this;
    const numbers = count + 2 > this.numbers.length ? this.grow(share) : this.numbers;
    numbers[count] = first;
    numbers[count + 1] = second;
    this.count = count + 2;
  }

  /** What is noted, which stays as it is. */
  noted(): ArrayLike<number> {
    const { numbers, count } = this;
    if (count > AT_HAND)
      return count > NEARLY_FULL * numbers.length ? numbers.subarray(0, count) : numbers.slice(0, count);
    const list = new Array<number>(count);
    for (let i = 0; i < count; i++) list[i] = numbers[i] ?? 0;
    return list;
  }

  /** Starts anew. */
  clear(): void {
    this.count = 0;
    if (this.numbers.length > AT_HAND) this.numbers = new Int32Array(AT_HAND);
  }
}
