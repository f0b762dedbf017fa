/** Thrown by the synchronous calls when a validator answers with a promise. */
export class AsyncSchemaError extends TypeError {
  override readonly name = 'AsyncSchemaError';
  /** Stays the same in all versions. */
  readonly code = 'async-schema';

  constructor() {
    super('The schema validates asynchronously: use parseRowsAsync instead of parseRows');
  }
}
