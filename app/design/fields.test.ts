import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { DateField, type DateFieldProps, TimeField, type TimeFieldProps } from './index.ts';

const given = { label: 'When', value: '', onInput: () => undefined };
const fields = [
  ['date', DateField as ComponentType<DateFieldProps & TimeFieldProps>],
  ['time', TimeField as ComponentType<DateFieldProps & TimeFieldProps>],
] as const;

/** What a field of this name says of itself: its kind, and all that is told with it. */
function heard(html: string) {
  const id = /<label class="field-label" for="([^"]+)">When<\/label>/.exec(html)?.[1];
  const [input = ''] = html.match(new RegExp(`<input id="${id}"[^>]*>`)) ?? [];
  const about = /aria-describedby="([^"]*)"/.exec(input)?.[1]?.split(' ') ?? [];
  const told = about.map((each) => new RegExp(`id="${each}"[^>]*>([^<]*)<`).exec(html)?.[1]);
  return { type: /type="(\w+)"/.exec(input)?.[1], isWrong: input.includes('aria-invalid'), told };
}

test.each(fields)(
  '[DS12] a field of a %s is named by its label, and its hint and its problem are told with it',
  (type, Field) => {
    expect(heard(renderToString(h(Field, given)))).toEqual({ type, isWrong: false, told: [] });
    const wrong = renderToString(h(Field, { ...given, hint: 'As you like.', problem: 'Not yet one.' }));
    expect(heard(wrong)).toEqual({ type, isWrong: true, told: ['As you like.', 'Not yet one.'] });
  },
);

test('[DS12] a time can be asked for in quarters of an hour', () => {
  expect(renderToString(h(TimeField, { ...given, step: 900, value: '22:30' }))).toMatch(/step="900" value="22:30"/);
});
