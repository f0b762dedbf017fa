import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * Counts the steps that code takes, so that the growth of its work can be held without a clock: how often V8 runs each
 * block of our source (its precise block coverage), and how many characters or elements the built-in functions go
 * through. Nothing of it is in the source: production pays nothing. What a regular expression goes through more than
 * once within one match is not seen.
 */
export class StepCounter {
  private readonly session = new Session();
  private readonly isOwn: (url: string) => boolean;

  /** @param isOwn - whether the blocks of a script are counted */
  constructor(isOwn: (url: string) => boolean = (url) => /\/src\/[^?]*\.ts/.test(url)) {
    this.isOwn = isOwn;
    // An optimised function that is put into its caller is no longer counted by itself.
    setFlagsFromString('--no-opt');
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** The steps that `run` takes. The same run takes the same number each time, but for what it does only once. */
  count(run: () => unknown): number {
    this.take();
    const builtIn = countingBuiltIns(run);
    return this.take() + builtIn;
  }

  close(): void {
    this.session.post('Profiler.stopPreciseCoverage');
    this.session.disconnect();
  }

  private take(): number {
    let steps = 0;
    let failure: Error | null = null;
    // The callback is called before `post` returns.
    this.session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      failure = error;
      for (const { url, functions } of result)
        if (this.isOwn(url))
          for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    });
    if (failure !== null) throw failure;
    return steps;
  }
}

type CostOf = (self: unknown, args: readonly unknown[], result: unknown) => number;

/** The length of a string or array, or 1. */
function size(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value === 'object' && value !== null && 'length' in value && typeof value.length === 'number')
    return value.length;
  return 1;
}

const ofSelf: CostOf = (self) => size(self);
const ofResult: CostOf = (_, __, result) => size(result);
const ofArguments: CostOf = (_, args) => args.length;

/** As far as a search from an offset came. */
const ofSearch: CostOf = (self, args, result) => {
  const from = typeof args[1] === 'number' ? args[1] : 0;
  return (typeof result === 'number' && result >= 0 ? result : size(self)) - from + 1;
};

const ofBackSearch: CostOf = (self, args, result) => {
  const from = typeof args[1] === 'number' ? Math.min(args[1], size(self)) : size(self);
  return from - (typeof result === 'number' && result >= 0 ? result : 0) + 1;
};

/** `fill` of a stretch. */
const ofFill: CostOf = (self, args) => {
  const from = typeof args[1] === 'number' ? args[1] : 0;
  return (typeof args[2] === 'number' ? args[2] : size(self)) - from;
};

const arrayIterator: unknown = Object.getPrototypeOf([][Symbol.iterator]());
const stringIterator: unknown = Object.getPrototypeOf(''[Symbol.iterator]());

/** What goes through its text or its elements without running a block of ours for each. */
const BUILT_INS: readonly (readonly [unknown, readonly string[], CostOf])[] = [
  [String.prototype, ['indexOf', 'includes'], ofSearch],
  [String.prototype, ['lastIndexOf'], ofBackSearch],
  [
    String.prototype,
    ['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'normalize', 'split', 'replaceAll'],
    ofSelf,
  ],
  [String.prototype, ['repeat', 'padStart', 'padEnd', 'concat'], ofResult],
  [Array.prototype, ['slice', 'concat', 'flat', 'map', 'filter', 'flatMap'], ofResult],
  [Array.prototype, ['splice', 'shift', 'unshift', 'reverse', 'sort', 'join'], ofSelf],
  [Array.prototype, ['fill'], ofFill],
  [Array.prototype, ['indexOf', 'includes'], ofSearch],
  [Array.prototype, ['push'], ofArguments],
  [Object.getPrototypeOf(Int32Array.prototype), ['slice', 'set', 'sort'], ofSelf],
  [Object.getPrototypeOf(Int32Array.prototype), ['fill'], ofFill],
  [arrayIterator, ['next'], () => 1],
  [stringIterator, ['next'], () => 1],
];

function countingBuiltIns(run: () => unknown): number {
  let steps = 0;
  const undo: (() => void)[] = [];
  const replace = (owner: object, name: string, wrap: (original: () => unknown) => unknown): void => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    const original: unknown = descriptor?.value;
    if (descriptor === undefined || !isFunction(original)) throw new Error(`${name} is no function`);
    Object.defineProperty(owner, name, { ...descriptor, value: wrap(original) });
    undo.push(() => Object.defineProperty(owner, name, descriptor));
  };
  const count = (owner: object, name: string, costOf: CostOf): void =>
    replace(
      owner,
      name,
      (original) =>
        function counted(this: unknown, ...args: unknown[]): unknown {
          const result: unknown = Reflect.apply(original, this, args);
          steps += costOf(this, args, result);
          return result;
        },
    );
  replace(
    RegExp.prototype,
    'exec',
    (original) =>
      function exec(this: RegExp, text: string): unknown {
        const from = this.global || this.sticky ? this.lastIndex : 0;
        const result: unknown = Reflect.apply(original, this, [text]);
        if (isMatch(result)) steps += result.index + result[0].length - from + 1;
        else steps += this.sticky ? 1 : text.length - from + 1;
        return result;
      },
  );
  for (const [owner, names, costOf] of BUILT_INS)
    if (typeof owner === 'object' && owner !== null) for (const name of names) count(owner, name, costOf);
  try {
    run();
  } finally {
    for (const restore of undo) restore();
  }
  return steps;
}

function isFunction(value: unknown): value is () => unknown {
  return typeof value === 'function';
}

function isMatch(value: unknown): value is RegExpExecArray {
  return value !== null;
}
