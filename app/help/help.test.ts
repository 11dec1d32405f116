import { readdirSync, readFileSync } from 'node:fs';
import { helpLines, places } from '@unhurried/content/help-lines';
import { actionFor, redFlags, urgencies } from '@unhurried/content/red-flags';
import { expect, test } from 'vitest';
import { emergencyOf, linesOf, signs, telOf } from './reach.ts';

test('[HE1] no page of help can read or write anything: it takes no side, no device and no storage', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => /(?<!test)\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(3);
  for (const name of files) {
    const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
    const code = lines.filter((line) => !/^import |^ *\*|^\/\*\*/.test(line)).join('\n');
    expect(code, name).not.toMatch(
      /localStorage|sessionStorage|indexedDB|setDisplay|\bdevice\b|\bapp\b|\bsession\b|fetch\(/,
    );
  }
});

test('[HE2] every phone number becomes a link that a phone can call', () => {
  expect(telOf('1-800-799-7233')).toBe('tel:18007997233');
  expect(telOf('0808 2000 247')).toBe('tel:08082000247');
  for (const { reach, id } of helpLines)
    if (reach.by === 'phone') expect(telOf(reach.number), id).toMatch(/^tel:\d{3,}$/);
});

test('[HE3] every sign stands once under its urgency, and each urgency has one action', () => {
  expect(signs.map(({ urgency }) => urgency)).toEqual(urgencies);
  expect(signs.flatMap(({ flags }) => flags.map(({ id }) => id)).sort()).toEqual(redFlags.map(({ id }) => id).sort());
  for (const { urgency, flags } of signs)
    for (const { action, id } of flags) expect(action, id).toBe(actionFor[urgency]);
});

test('[HE4] a place without an emergency number has none; every place has someone to talk to, each line once', () => {
  expect([emergencyOf('GB'), emergencyOf('EU'), emergencyOf('anywhere')]).toEqual(['999', '112', undefined]);
  for (const place of places) {
    const ids = linesOf(place, ['crisis', 'safety']).map(({ id }) => id);
    expect(ids.length, place).toBeGreaterThan(0);
    expect(new Set(ids).size, place).toBe(ids.length);
  }
});
