import { readdirSync, readFileSync } from 'node:fs';
import { practiceCards, practiceSides } from '@unhurried/content/practice';
import { addDays, type Day } from '@unhurried/domain/time';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { day, home } from '../../session/home.contract.ts';
import type { Unhurried } from '../../session/index.ts';
import { loadWords } from '../../words/index.ts';
import { PracticePage } from './index.ts';
import { sittingOf } from './sitting.ts';

await loadWords('en', ['practice-room', 'practice']);

test('[TR11] five at a sitting at most, of one side, each once, and in time every one of them', () => {
  for (const side of practiceSides) {
    const seen = new Set<string>();
    for (let later = 0; later < 60; later++) {
      const cards = sittingOf(practiceCards, side, addDays(day, later) as Day);
      expect(cards.length).toBeLessThanOrEqual(5);
      expect(new Set(cards).size).toBe(cards.length);
      expect(cards.every((card) => card.side === side)).toBe(true);
      for (const { id } of cards) seen.add(id);
    }
    expect([...seen].toSorted()).toEqual(
      practiceCards
        .filter((card) => card.side === side)
        .map(({ id }) => id)
        .toSorted(),
    );
  }
});

test('[TR11] one card at a time, and opening one writes nothing', async () => {
  const { session, side } = await (await home()).open('a');
  const kept = async () => {
    const loaded = await side.load();
    return loaded.ok && JSON.stringify([loaded.value.mine, loaded.value.shown, loaded.value.passing]);
  };
  const before = await kept();
  const drawn = (...rest: readonly string[]) =>
    renderToString(h(PracticePage, { app: {} as Unhurried, session, rest }));
  expect(drawn().match(/href="#\/talk\/practice\/\w+"/g)).toHaveLength(3);
  expect(drawn('hearing').match(/<h1/g)).toHaveLength(1);
  expect(drawn('hearing').match(/class="kind-sentence"/g)).toHaveLength(1);
  expect(drawn('no-such-side')).toBe(drawn());
  expect(await kept()).toBe(before);
});

test('[TR11] no file of it can reach what keeps anything', () => {
  const folder = new URL('.', import.meta.url);
  const files = readdirSync(folder).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'));
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const code = readFileSync(new URL(file, folder), 'utf8');
    expect(
      /session\.(add|settle|takeBack|letGo)|\bmine\(|shown\(|passing\(|storage|indexedDB|cookie/i.test(code),
      file,
    ).toBe(false);
  }
});
