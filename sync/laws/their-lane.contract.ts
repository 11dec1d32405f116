import { type Reader, type ReaderEffect, type ReaderEvent, stepReader } from '../exchange/index.ts';
import type { Page } from '../wire/index.ts';
import { type Body, diesAt } from './disk.contract.ts';
import { type Letter, openedLetter } from './letter.contract.ts';

/** The smallest driver of a reader that keeps the promises of sync/exchange/types.ts. */
export interface TheirLane {
  tell(event: ReaderEvent): void;
  state(): Reader;
}

/** `onBelieved` hears every envelope in the order in which it is believed. */
export function theirLane(body: Body, onBelieved: (letter: Letter) => void): TheirLane {
  const { other, ways, theirBox, disk, life } = body;
  let { reader } = disk.kept;
  let asked = 0;
  let opened: ReadonlyMap<number, Letter> = new Map();

  function pageArrived({ head, items }: Page): void {
    const letters = items.flatMap((item) => {
      const letter = openedLetter(other, item);
      return letter ? [{ ...letter, cursor: item.cursor }] : [];
    });
    opened = new Map(letters.map((letter) => [letter.cursor, letter]));
    tell({ kind: 'read', head, through: items.at(-1)?.cursor ?? head, items: letters, strange: [] });
  }

  function perform(effect: ReaderEffect): void {
    if (effect.do === 'say') body.said.push(effect.what);
    if (effect.do !== 'read') return;
    asked += 1;
    const mine = asked;
    void ways.read(theirBox, effect.since).then((page) => {
      if (!life.alive || mine !== asked) return;
      if (page.ok) pageArrived(page.value);
      else tell({ kind: 'refused', why: page.refusal });
    });
  }

  function kept(effects: readonly ReaderEffect[]): void {
    const letters = effects
      .flatMap((effect) => (effect.do === 'believe' ? effect.cursors : []))
      .flatMap((cursor) => opened.get(cursor) ?? []);
    if (letters.length === 0 && !body.keeps()) return;
    const facts = letters.flatMap((letter) => letter.facts.map((fact) => [fact.id, fact] as const));
    disk.kept = { ...disk.kept, reader, theirs: new Map([...disk.kept.theirs, ...facts]) };
    letters.forEach(onBelieved);
  }

  function tell(event: ReaderEvent): void {
    if (!life.alive || diesAt(body, 'before keeping')) return;
    const { state, effects } = stepReader(reader, event);
    reader = state;
    kept(effects);
    if (diesAt(body, 'after keeping')) return;
    effects.forEach(perform);
    diesAt(body, 'after one effect');
  }

  return { tell, state: () => reader };
}
