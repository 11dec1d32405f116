import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../setup/root.mjs';
import { inHouse } from './planted.ts';

const machine = [
  'fetch',
  'crypto',
  'window',
  'document',
  'console',
  'setTimeout',
  'process',
  'localStorage',
  'indexedDB',
  'performance',
];
const uses = machine.map((name) => `export const ${name}Here = ${name};`).join('\n');

test.each(['kernel', 'domain', 'keys', 'sync', 'content'])(
  '[GD7] the compiler knows no machine in %s',
  async (room) => {
    const settings = JSON.parse(readFileSync(join(root, room, 'tsconfig.json'), 'utf8'));
    const files = {
      'tsconfig.base.json': readFileSync(join(root, 'tsconfig.base.json'), 'utf8'),
      [`${room}/tsconfig.json`]: JSON.stringify({ ...settings, references: [] }),
      [`${room}/leaks.ts`]: `${uses}\n`,
    };
    const said = await inHouse(files, (folder) => {
      const args = [join(root, 'node_modules/typescript/bin/tsc'), '-p', room, '--noEmit', '--pretty', 'false'];
      return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout;
    });
    expect(machine.filter((name) => !said.includes(`'${name}'`))).toEqual([]);
  },
  // A compiler from nothing, on a machine that is busy with others.
  60_000,
);
