import { encodeQR } from 'qr';
import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { drawingOf, type QrDrawing } from './qr-path.ts';

const link = `https://unhurried.example/#/join/${'Zy8-_q'.repeat(15)}`;

/** The picture as a camera would have it: each module some pixels wide, dark on light. */
function pictureOf({ side, path }: QrDrawing, scale: number) {
  const width = side * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      data.fill(0, (row * width + Number(x) * scale) * 4, (row * width + (Number(x) + Number(length)) * scale) * 4);
  for (let alpha = 3; alpha < data.length; alpha += 4) data[alpha] = 255;
  return { width, height: width, data };
}

test('[LS2] what is drawn decodes to the link itself', () => {
  const drawing = drawingOf(encodeQR(link, 'raw', { border: 0, ecc: 'medium' }));
  expect(decodeQR(pictureOf(drawing, 4))).toBe(link);
});

test('[LS2] there are four modules of quiet on every side', () => {
  const modules = encodeQR(link, 'raw', { border: 0, ecc: 'medium' });
  const { side, path } = drawingOf(modules);
  expect(side).toBe(modules.length + 8);
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number));
  for (const [x = 0, y = 0, length = 0] of runs) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(side - 4);
  }
});

test('[LS2] every dark module is drawn once, and no light one', () => {
  const drawing = drawingOf([
    [true, true, false],
    [false, true, true],
    [false, false, false],
  ]);
  expect(drawing).toEqual({ side: 11, path: 'M4 4h2v1h-2zM5 5h2v1h-2z' });
});
