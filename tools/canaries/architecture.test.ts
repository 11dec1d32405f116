import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { architectureFaults, cruise } from '../architecture.mjs';
import { root } from '../setup/root.mjs';
import { brokenHouse, houseFiles, planted } from './arrows.ts';
import { inHouse } from './planted.ts';

interface Named {
  readonly name: string;
}

interface Violation {
  readonly rule: Named;
  readonly from: string;
  readonly cycle?: readonly Named[];
}

interface Seen {
  readonly violations: readonly Violation[];
  readonly modules: number;
  readonly arrows: number;
}

let broken: Seen;
let inOrder: Seen;

beforeAll(async () => {
  broken = await inHouse(brokenHouse, cruise);
  inOrder = await inHouse(houseFiles, cruise);
}, 30_000);

test('[GD1] a house in order has no violation, so that red means something', () => {
  expect(inOrder.violations).toEqual([]);
  expect(inOrder.modules).toBeGreaterThan(20);
});

test.each(planted)('[GD1] $rule bites at $at', ({ rule, at }) => {
  const here = broken.violations.filter(({ from, cycle }) => from === at || cycle?.some(({ name }) => name === at));
  expect(here.map((one) => one.rule.name)).toContain(rule);
});

test('[GD1] every rule has a violation planted here', () => {
  const { forbidden } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
  const named = forbidden.map((rule: { readonly name: string }) => rule.name);
  expect(named.filter((name: string) => !planted.some((one) => one.rule === name))).toEqual([]);
});

test('[GD2] a guard that reads nothing is red, however content it is', () => {
  expect(architectureFaults({ violations: [], modules: 0, arrows: 0 })[0]).toContain('blind');
  expect(architectureFaults({ violations: [], modules: 300, arrows: 0 })[0]).toContain('blind');
  expect(architectureFaults({ violations: [], modules: 300, arrows: 700 })).toEqual([]);
});
