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
  expect(decodeQR(pictureOf(drawingOf(link, encodeQR), 4))).toBe(link);
});

test('[LS2] there are four modules of quiet on every side, and no more', () => {
  const { side, path } = drawingOf(link, encodeQR);
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number));
  const edges = runs.flatMap(([x = 0, y = 0, length = 0]) => [x, y, side - x - length, side - y - 1]);
  expect(Math.min(...edges)).toBe(4);
});

test('[LS2] every dark module is drawn once, and no light one', () => {
  const modules = [
    [true, true, false],
    [false, true, true],
    [false, false, false],
  ];
  expect(drawingOf(link, () => modules)).toEqual({ side: 3, path: 'M0 0h2v1h-2zM1 1h2v1h-2z' });
});
