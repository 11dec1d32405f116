// The plain second implementation, part one: numbers. Written from RFC 9496 §4 and nothing of `mm1`. Slow and readable,
// not safe against whoever measures time: for tests alone.

/** The prime of the field, 2^255 − 19. */
export const p = 2n ** 255n - 19n;

/** The order of the group. */
export const L = 2n ** 252n + 27742317777372353535851937790883648493n;

export const mod = (value: bigint, by: bigint = p): bigint => ((value % by) + by) % by;

export function power(value: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = mod(value);
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
}

export const inverse = (value: bigint): bigint => power(value, p - 2n);

/** RFC 9496 §4.1: a field element is negative when its least remainder is odd. */
export const isNegative = (value: bigint): boolean => (mod(value) & 1n) === 1n;

export const absolute = (value: bigint): bigint => (isNegative(value) ? mod(-value) : mod(value));

/** RFC 9496 §4.1, the constants, each by what it means; the signs of the two roots are those printed there. */
export const D = mod(-121665n * inverse(121666n));
export const SQRT_M1 = 19681161376707505956807079304988542015446066515923890162744021073123829784752n;
export const SQRT_AD_MINUS_ONE = 25063068953384623474111414158702152701244531502492656460079210482610430750235n;
export const INVSQRT_A_MINUS_D = 54469307008909316920995813868745141605393597292927456921205312896311721017578n;
export const ONE_MINUS_D_SQ = mod(1n - D * D);
export const D_MINUS_ONE_SQ = mod((D - 1n) ** 2n);

/** RFC 9496 §4.2, SQRT_RATIO_M1: a root of u/v that is not negative, and whether there is one. */
export function sqrtRatio(u: bigint, v: bigint): { readonly wasSquare: boolean; readonly root: bigint } {
  const guess = mod(u * v ** 3n * power(u * v ** 7n, (p - 5n) / 8n));
  const check = mod(v * guess * guess);
  const correct = check === mod(u);
  const flipped = check === mod(-u);
  const flippedI = check === mod(-u * SQRT_M1);
  const root = absolute(flipped || flippedI ? SQRT_M1 * guess : guess);
  return { wasSquare: correct || flipped, root };
}

/** Bytes as a number, little end first. */
export const numberOf = (bytes: Uint8Array): bigint =>
  BigInt(`0x${Buffer.from(bytes).reverse().toString('hex') || '0'}`);

/** A number as 32 bytes, little end first. */
export const bytesOf = (value: bigint): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse());
