import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../setup/root.mjs';
import { inHouse } from './planted.ts';

const room = (name: string, dependencies: Readonly<Record<string, string>> = {}): string =>
  JSON.stringify({ name: `@house/${name}`, private: true, type: 'module', dependencies });

test('[GD8] a file nobody reads, an export nobody takes and a package nobody uses', async () => {
  const files = {
    'package.json': JSON.stringify({ name: 'house', private: true, type: 'module', workspaces: ['domain', 'app'] }),
    'knip.json': readFileSync(join(root, 'knip.json'), 'utf8'),
    'domain/package.json': room('domain'),
    'domain/time/index.ts': "export { day } from './day.ts';\n",
    'domain/time/day.ts': 'export const day = 1;\nexport const nobodyTakes = 2;\n',
    'domain/time/nobody-reads.ts': 'export const lost = 1;\n',
    'app/package.json': room('app', { valibot: '1.5.0' }),
    'app/main.tsx': 'export const app = 1;\n',
  };
  const said = await inHouse(files, (folder) => {
    const args = [join(root, 'node_modules/knip/bin/knip.js'), '--no-progress', '--no-config-hints'];
    const done = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    return `${done.status}\n${done.stdout}${done.stderr}`;
  });
  expect(said).toMatch(/^1\n/);
  expect(said).toContain('domain/time/nobody-reads.ts');
  expect(said).toContain('nobodyTakes');
  expect(said).toContain('valibot');
  expect(said).not.toMatch(/domain\/time\/index\.ts/);
}, 30_000);
