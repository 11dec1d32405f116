import { useSignal } from '@preact/signals';
import { Card, Notice, TakeOut, toQuestion } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { type From, type KeepRefusal, type Kept, keptFrom, takeOut } from './keepsakes.ts';

export const problems: Readonly<Record<KeepRefusal, MessageKey>> = {
  'no-words': 'well.noWords',
  'too-long': 'well.tooLong',
  'three-are-here': 'well.threeAreHere',
  'not-kept': 'well.notKept',
};

/** What is kept here, each to be taken out; nothing where nothing is. [WL2] [WL3] */
export function KeptList({ session, from }: { readonly session: Session; readonly from: From }) {
  const refused = useSignal(false);
  const out = async (kept: Kept) => {
    refused.value = !(await takeOut(session, kept));
    if (!refused.value) toQuestion();
  };
  return (
    <>
      <ul class="plain-list">
        {keptFrom(session, from).map((kept) => (
          <li key={kept.id}>
            <OneKept kept={kept} onOut={() => void out(kept)} />
          </li>
        ))}
      </ul>
      <Notice tone="care">{refused.value && t('well.notKept')}</Notice>
    </>
  );
}

const outWords = () => ({ out: t('well.out'), yes: t('well.outYes'), no: t('well.outNo') });

function OneKept({ kept, onOut }: { readonly kept: Kept; readonly onOut: () => void }) {
  const id = `kept-${kept.id}`;
  return (
    <Card>
      <p class="kept-words" id={id}>
        {kept.fact.text}
      </p>
      <TakeOut about={id} words={outWords()} onOut={onOut} />
    </Card>
  );
}
