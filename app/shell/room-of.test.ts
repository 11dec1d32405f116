import { expect, test } from 'vitest';
import { roomOf } from './room-of.ts';

test('[SH8] a place belongs to the room that has its door', () => {
  expect(roomOf('/us/months')).toBe('/us');
  for (const name of ['kindness', 'jar', 'joy', 'well', 'cues', 'journey', 'learned', 'limits', 'cards', 'history'])
    expect([roomOf(`/${name}`), roomOf(`/${name}/further/on`)]).toEqual(['/us', '/us']);
  for (const name of ['walk', 'cabinet', 'comfort', 'reading', 'looks', 'visit', 'page', 'sentence'])
    expect(roomOf(`/${name}/1`)).toBe('/care');
  expect(roomOf('/rituals/own')).toBe('/week');
  for (const path of ['/today', '/talk', '/care', '/week']) expect(roomOf(path)).toBe(path);
  expect([roomOf('/settings'), roomOf('/')]).toEqual(['/settings', '/']);
});
