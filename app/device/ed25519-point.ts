import { type Bytes, toBase64 } from '@unhurried/keys/bytes';

/** The heights (y, little end first) of the eight points of low order: 0, 1, -1, and two of order eight. */
const lowOrder: readonly string[] = [
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  '7P_______________________________________38',
  'JuiVj8KyJ7BFw_SJ8u-Y8NXfrAXTxjM5sTgCiG1T_AU',
  'xxdqcD1N2E-6PAt2DRBnDyogU_osOczGTsf9d5KsA3o',
];

/** Whether a height is not below 2^255 - 19, so that it is a second way to write another. */
const isSecondForm = (height: Bytes): boolean =>
  height[31] === 127 && (height[0] ?? 0) >= 0xed && height.slice(1, 31).every((byte) => byte === 255);

/** Browsers differ in which odd Ed25519 keys they take; here a key has one form and no low order. [KE30] */
export function isSoundPoint(point: Bytes): boolean {
  const height = point.map((byte, at) => (at === 31 ? byte & 127 : byte));
  return point.length === 32 && !isSecondForm(height) && !lowOrder.includes(toBase64(height));
}
