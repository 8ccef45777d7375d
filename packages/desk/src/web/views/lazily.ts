/** Parts that are made when they are first asked for: a chart's file needs few of a view's. In: ready parts, and how others are made. */

/** @returns the ready parts with the others, each of which is made once; whoever lists them all has them all made */
export const lazily = <R extends object, M extends { readonly [name: string]: () => unknown }>(
  ready: R,
  made: M,
): R & { readonly [N in keyof M]: ReturnType<M[N]> } => {
  for (const [name, make] of Object.entries(made)) {
    let known: { readonly value: unknown } | undefined;
    Object.defineProperty(ready, name, {
      enumerable: true,
      get: () => {
        known ??= { value: make() };
        return known.value;
      },
    });
  }
  return ready as R & { readonly [N in keyof M]: ReturnType<M[N]> };
};

/** `base` with other parts; what of it is not made yet is not made by this, and is made once for both. */
export const withParts = <B extends object, O extends object>(base: B, own: O): B & O =>
  Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(base), ...Object.getOwnPropertyDescriptors(own) },
  ) as B & O;
