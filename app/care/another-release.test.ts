import type { CareFact, Precaution } from '@unhurried/domain/care';
import type { Day } from '@unhurried/domain/time';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { home } from '../session/home.contract.ts';
import { mine } from '../session/index.ts';
import { loadWords } from '../words/index.ts';
import { Held } from './held.tsx';
import { PrecautionForm } from './precaution-form.tsx';

await loadWords('en', ['care', 'care-form', 'conditions', 'body', 'tiers']);

const from = '2026-05-01' as Day;
const unknown = [
  { kind: 'flag', flag: 'LATER' },
  { kind: 'position', position: 'later' },
  { kind: 'strain', strain: 'later' },
  { kind: 'region', region: 'later', side: 'left' },
  { kind: 'tier', tier: 9 },
  { kind: 'later' },
].map((target) => target as unknown as Precaution['target']);

test.each(unknown)(
  '[AC20] what another release told of is named as what it is and can be ended: %j',
  async (target) => {
    const { session } = await (await home()).open('a');
    const fact: CareFact = { kind: 'precaution-set', precaution: { id: 'p', target, from } };
    await session.add([mine(fact)]);
    const name = 'Something to be careful with that this version has no words for';
    expect(renderToString(h(Held, { session }))).toContain(name);
    const form = renderToString(h(PrecautionForm, { session, id: '1' }));
    expect(form).toContain(name);
    expect(form).toContain('End this precaution');
  },
);
