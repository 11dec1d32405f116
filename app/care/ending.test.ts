import { conditionById } from '@unhurried/content/conditions';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { home } from '../session/home.contract.ts';
import { mine } from '../session/index.ts';
import { loadWords } from '../words/index.ts';
import { AskCondition } from './condition-form.tsx';
import { PrecautionForm } from './precaution-form.tsx';

await loadWords('en', ['care', 'care-form', 'conditions', 'activities', 'body', 'adaptations', 'tiers', 'leaflets']);

test('[AC22] what an end does stands folded beside its button, for a condition and for a precaution', async () => {
  const { session } = await (await home()).open('a');
  const held = { id: 'heart-surgery', flags: [], stance: { kind: 'recent' } } as const;
  const from = session.today.value;
  const id = 'e'.repeat(32);
  await session.add([
    mine({ kind: 'condition-told', condition: held }),
    mine({ kind: 'precaution-set', precaution: { id, target: { kind: 'flag', flag: 'HEAT' }, from } }),
  ]);
  const condition = conditionById(held.id);
  if (!condition) throw new Error('not in the content');
  const pages = [
    renderToString(h(AskCondition, { session, condition, held, onDone: () => undefined })),
    renderToString(h(PrecautionForm, { session, id: '1' })),
  ];
  const folded =
    /<details[^>]*><summary>(This is over for me|End this precaution)<[\s\S]*?Nothing is left out or changed[\s\S]*?It is over[\s\S]*?<\/details>/;
  for (const page of pages) expect(page).toMatch(folded);
});
