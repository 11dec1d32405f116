import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Checks, Choice, DateField, Scale, Switch, TextField, TimeField } from './index.ts';

const nothing = () => undefined;
const field = { label: 'What', value: '', onInput: nothing };
const options = [{ value: 'one', label: 'One' }];
const ends = {
  lowLabel: '0',
  highLabel: '10',
  blankLabel: 'blank',
  clearLabel: 'clear',
  lessLabel: '-',
  moreLabel: '+',
};

const pieces: readonly (readonly [string, object, object])[] = [
  ['a line', TextField, field],
  ['several lines', TextField, { ...field, lines: 3 }],
  ['a day', DateField, field],
  ['a time', TimeField, field],
  ['a slider', Scale, { label: 'How', value: 4, onChange: nothing, ...ends }],
  ['a choice', Choice, { label: 'Which', options, value: 'one', onChange: nothing }],
  ['marks', Checks, { label: 'Which', options, values: ['one'], onChange: nothing }],
  ['a switch', Switch, { label: 'Whether', on: true, onChange: nothing }],
];

test.each(pieces)('[DS13] %s: the browser is told to keep nothing of it', (_, piece, given) => {
  const html = renderToString(h(piece as ComponentType<object>, given));
  const controls = html.match(/<(?:input|textarea|select)\b[^>]*>/g) ?? [];
  expect(controls).not.toEqual([]);
  expect(controls.filter((control) => !control.includes('autocomplete="off"'))).toEqual([]);
});
