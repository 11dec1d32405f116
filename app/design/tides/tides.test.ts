import { isValidElement, type VNode } from 'preact';
import { expect, test } from 'vitest';
import { Tides, type TidesProps } from './index.ts';

/** Every element of a picture without state, its own components drawn too. */
function drawn(node: unknown): VNode<Record<string, unknown>>[] {
  if (Array.isArray(node)) return node.flatMap(drawn);
  if (!isValidElement(node)) return [];
  const element = node as VNode<Record<string, unknown>>;
  if (typeof element.type === 'function') {
    const draw = element.type as (props: unknown) => unknown;
    return drawn(draw(element.props));
  }
  return [element, ...drawn(element.props.children)];
}

const classes = (props: TidesProps): readonly string[] =>
  drawn(Tides(props)).map((element) => String(element.props.class ?? ''));

test('[DS6] one tide alone has no meeting water, and two have', () => {
  expect(classes({ mine: 'open', time: 'day' })).not.toContain('tide-meeting');
  expect(classes({ theirs: 'open', time: 'day' })).not.toContain('tide-meeting');
  expect(classes({ mine: 'rest', theirs: 'open', time: 'day' })).toContain('tide-meeting');
});

test('[DS7] rest on either side leaves shells on the sand', () => {
  expect(classes({ mine: 'rest', theirs: 'open', time: 'day' })).toContain('fore-shell');
  expect(classes({ mine: 'open', theirs: 'rest', time: 'day' })).toContain('fore-shell');
  expect(classes({ mine: 'open', theirs: 'gentle', time: 'day' })).not.toContain('fore-shell');
});

test('[DS7] high water covers the walk of the bird, low water shows it', () => {
  expect(classes({ mine: 'rest', theirs: 'rest', time: 'day' })).toContain('beach-print');
  expect(classes({ mine: 'open', theirs: 'rest', time: 'day' })).not.toContain('beach-print');
});

test('[DS11] a label is the name of the picture; without one it is decoration', () => {
  expect(Tides({ time: 'night', label: 'Today you both rest' }).props).toMatchObject({
    role: 'img',
    'aria-label': 'Today you both rest',
  });
  expect(Tides({ time: 'night' }).props).toMatchObject({ 'aria-hidden': true });
});
