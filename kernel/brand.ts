declare const brand: unique symbol;

/** A plain value with a meaning of its own: a `Day` is not just any string, and cannot be passed as one by mistake. */
export type Brand<Plain, Name extends string> = Plain & { readonly [brand]: Name };
