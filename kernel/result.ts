/**
 * An answer that may be a refusal.
 *
 * A refusal is a value with a name, handled like any other answer; a throw is a bug. "Not today" is the heart of
 * this product, so it must never travel as an exception.
 */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const refuse = <Refusal>(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
});
