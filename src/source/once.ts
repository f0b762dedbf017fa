/**
 * A function that computes its value when it is first asked, and keeps it: for what many texts never need, and for what
 * importing the package must not wait for.
 *
 * __NO_SIDE_EFFECTS__ tells bundlers that a value nobody asks for can be left out.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
