import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

const versions = { react: '19.3.1', 'react-dom': '19.3.1', 'react-aria-components': '1.22.1' };

const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Beside</title><body><main id="root"></main><script type="module" src="./main.js"></script></body></html>';

const main = `import { createElement as h, lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
const CheckIn = lazy(() => import('./check-in.js'));
createRoot(document.getElementById('root')).render(h(Suspense, { fallback: null }, h(CheckIn)));
`;

/** A check-in as ours asks it: three scores, a choice, a note; from React Aria's own parts, one import for each. */
const checkIn = `import { createElement as h, useState } from 'react';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { TextArea, TextField } from './text.js';
const Score = ({ label }) => {
  const [value, setValue] = useState(5);
  return h(Slider, { value, onChange: setValue, minValue: 0, maxValue: 10 }, h(Label, null, label), h(SliderOutput), h(SliderTrack, null, h(SliderThumb)));
};
export default function CheckIn() {
  return h('form', null, h('h1', null, 'How is today?'), ...['Energy', 'Pain', 'Mood'].map((label) => h(Score, { key: label, label })),
    h(RadioGroup, { defaultValue: '1' }, h(Label, null, 'How full is the day?'), ...['0', '1', '2', '3'].map((value) => h(Radio, { key: value, value }, value))),
    h(TextField, null, h(Label, null, 'A note'), h(TextArea)), h(Button, { type: 'submit' }, 'Keep'));
}
`;

const text = `export { TextArea } from 'react-aria-components/TextArea';
export { TextField } from 'react-aria-components/TextField';
`;

function compressed(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
    /\.(js|html|css)$/.test(each),
  )) {
    const bytes = readFileSync(join(folder, name));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes));
  }
}

export interface ReactPage {
  readonly folder: string;
  remove(): void;
}

/**
 * The same kind of screen in React and React Aria, built in a folder of its own that goes away afterwards; nothing of
 * it enters this project. Nothing where the packages cannot be had.
 */
export async function reactPage(): Promise<ReactPage | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'beside-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const files = {
    'package.json': JSON.stringify({ private: true, type: 'module', dependencies: versions }),
    'index.html': page,
    'main.js': main,
    'check-in.js': checkIn,
    'text.js': text,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const fetched = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'ignore',
  });
  if (fetched.status !== 0) {
    remove();
    return undefined;
  }
  await build({
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { modulePreload: { polyfill: false } },
  });
  compressed(join(folder, 'dist'));
  return { folder: join(folder, 'dist'), remove };
}
