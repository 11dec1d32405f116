import { expect, test } from 'vitest';
import { specFaults } from '../spec-coverage.mjs';
import { inHouse } from './planted.ts';

const spec = '# Rest\n\n- **ZZ1 Rest.** Always there.\n- **ZZ2 Tea.** Now and then.\n';
const tests = "test('[ZZ1] rest', () => {});\ntest('[ZZ2] tea', () => {});\n";

test('[GD4] rules and tests that know each other are left alone', async () => {
  expect(await inHouse({ 'domain/SPEC.md': spec, 'domain/rest.test.ts': tests }, specFaults)).toEqual([]);
});

test('[GD4] a rule without a test', async () => {
  const files = { 'domain/SPEC.md': spec, 'domain/rest.test.ts': "test('[ZZ1] rest', () => {});\n" };
  expect(await inHouse(files, specFaults)).toEqual(['domain/SPEC.md: ZZ2 has no test']);
});

test('[GD4] a test for a rule that stands nowhere', async () => {
  const files = { 'domain/SPEC.md': spec, 'journeys/day.spec.ts': `${tests}test("[ZZ1] [ZZ9a] more", () => {});\n` };
  expect(await inHouse(files, specFaults)).toEqual(['journeys/day.spec.ts: [ZZ9a] is in no SPEC.md']);
});

test('[GD4] a rule with two homes', async () => {
  const files = { 'domain/SPEC.md': spec, 'sync/SPEC.md': '- **ZZ1 Sync.** Also.\n', 'domain/rest.test.ts': tests };
  expect(await inHouse(files, specFaults)).toEqual(['sync/SPEC.md: ZZ1 has another home already']);
});

test('[GD4] an id in a comment or in the middle of a text is not a test', async () => {
  const files = {
    'domain/SPEC.md': spec,
    'domain/rest.test.ts': "// [ZZ2]\ntest('[ZZ1] as in [ZZ1]', () => 'see [ZZ2]');\n",
  };
  expect(await inHouse(files, specFaults)).toEqual(['domain/SPEC.md: ZZ2 has no test']);
});
