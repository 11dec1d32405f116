import { expect, test } from 'vitest';
import { askFrom, type Request } from './ask.ts';

const box = 'b'.repeat(43);
const item = '0123456789abcdef0123456789abcdef';
const items = `/v1/box/${box}/items`;
const ask = (method: string, path: string, query = '', more: Partial<Request> = {}) =>
  askFrom({ method, path, query, ...more });

test('[RM1] each row of the table is read', () => {
  expect(ask('PUT', `/v1/box/${box}`)).toEqual({ kind: 'claim', box });
  expect(ask('DELETE', `/v1/box/${box}`)).toEqual({ kind: 'erase-box', box });
  expect(ask('POST', items, '', { item })).toEqual({ kind: 'append', box, id: item });
  expect(ask('POST', items, '', { item, after: '7' })).toEqual({ kind: 'append', box, id: item, after: 7 });
  expect(ask('GET', items, 'since=0')).toEqual({ kind: 'read', box, since: 0, wait: 0 });
  expect(ask('GET', items, 'wait=25&since=12')).toEqual({ kind: 'read', box, since: 12, wait: 25 });
  expect(ask('DELETE', items, 'cursors=1,5,9')).toEqual({ kind: 'erase', box, cursors: [1, 5, 9] });
  expect(ask('DELETE', items, 'cursors=1%2C5')).toEqual({ kind: 'erase', box, cursors: [1, 5] });
});

test('[RM1] another way to ask for a place that exists is named so', () => {
  for (const [method, path] of [
    ['GET', `/v1/box/${box}`],
    ['POST', `/v1/box/${box}`],
    ['PUT', items],
    ['HEAD', items],
    ['PATCH', items],
    ['constructor', items],
    ['__proto__', items],
  ] as const) {
    expect([method, ask(method, path)]).toEqual([method, 'wrong-method']);
  }
});

test('[RM1] what is not exactly so is malformed', () => {
  const cases: readonly (readonly [string, string, string?, Partial<Request>?])[] = [
    ['PUT', '/v1/box/short'],
    ['PUT', `/v1/box/${box}x`],
    ['PUT', `/v1/box/${box}/`],
    ['PUT', `/v1/box/${box.slice(1)}%62`],
    ['PUT', `/v1/box/${box}`, 'x=1'],
    ['GET', `/v1//box/${box}/items`, 'since=0'],
    ['GET', '/v1/other'],
    ['GET', items],
    ['GET', items, 'since='],
    ['GET', items, 'since=-1'],
    ['GET', items, 'since=1.5'],
    ['GET', items, 'since=01'],
    ['GET', items, 'since=1e3'],
    ['GET', items, 'since=9007199254740993'],
    ['GET', items, 'since=1&since=2'],
    ['GET', items, 'since=1&wait=26'],
    ['GET', items, 'since=1&other=2'],
    ['GET', items, 'since=1&__proto__=2'],
    ['DELETE', items],
    ['DELETE', items, 'cursors='],
    ['DELETE', items, 'cursors=0'],
    ['DELETE', items, 'cursors=1,,2'],
    ['DELETE', items, 'cursors=1,x'],
    ['DELETE', items, `cursors=${Array.from({ length: 501 }, (_, at) => at + 1).join(',')}`],
    ['POST', items],
    ['POST', items, '', { item: item.toUpperCase() }],
    ['POST', items, '', { item: `${item},${item}` }],
    ['POST', items, '', { item, after: '' }],
    ['POST', items, '', { item, after: '-1' }],
    ['POST', items, 'since=1', { item }],
  ];
  for (const [method, path, query, more] of cases) {
    expect([method, path, query, ask(method, path, query, more)]).toEqual([method, path, query, 'malformed']);
  }
});
