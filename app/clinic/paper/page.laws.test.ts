import { clinicPage, offeredTicks, type Tick } from '@unhurried/domain/clinic';
import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { loadWords } from '../../words/index.ts';
import { fileOf } from './file.ts';
import { everyTick, fullLife, lifeOf } from './full.gen.ts';
import { Paper } from './paper.tsx';
import { type Wording, wordings } from './wording.ts';

await loadWords('en', ['page', 'paper', 'conditions', 'medicines', 'red-flags', 'body']);

const runs = { numRuns: process.env.DEEP ? 2000 : 60 };

/** What is drawn, and what is saved. */
function out(life: typeof fullLife, ticked: ReadonlySet<Tick>, wording: Wording): string {
  const body = renderToString(h(Paper, { page: clinicPage(life, ticked), wording, sheet: { current: null } }));
  return fileOf({ language: 'en', direction: 'ltr', heading: 'x', body, styles: '' });
}

test('[PG11] the life of this law has all that can be ticked', () => {
  expect([...offeredTicks(fullLife)].sort()).toEqual([...everyTick].sort());
});

test('[PG11] what is not ticked might as well not be: what is drawn and saved is the same to the letter', () => {
  fc.assert(
    fc.property(fc.subarray([...everyTick]), fc.constantFrom(...wordings), (some, wording) => {
      const ticked = new Set(some);
      expect(out(fullLife, ticked, wording)).toBe(
        out(
          lifeOf((tick) => ticked.has(tick)),
          ticked,
          wording,
        ),
      );
    }),
    runs,
  );
});

test('[PG11] every tick moves the page, so that the law would see it move', () => {
  const all = new Set(everyTick);
  for (const wording of wordings)
    for (const tick of everyTick) {
      const others = new Set([...all].filter((one) => one !== tick));
      expect(out(fullLife, others, wording), tick).not.toBe(out(fullLife, all, wording));
    }
});
