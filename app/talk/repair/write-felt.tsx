import { useSignal } from '@preact/signals';
import {
  longestPart,
  type PartName,
  partNames,
  partsFrom,
  questionOf,
  type RepairId,
  textOfParts,
} from '@unhurried/domain/repair';
import { useState } from 'preact/hooks';
import { seal } from '../../answers/index.ts';
import { Button, Notice, Page, TextField } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { go, view } from '../../shell/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import { draftOf } from '../drafts.ts';
import { writtenElsewhere } from './going.ts';
import { NotSafeLine } from './leave.tsx';

const words: Readonly<Record<PartName, readonly [label: MessageKey, hint: MessageKey]>> = {
  happened: ['repair.happened', 'repair.happenedHint'],
  felt: ['repair.felt', 'repair.feltHint'],
  needed: ['repair.needed', 'repair.neededHint'],
  ask: ['repair.askFor', 'repair.askForHint'],
};

export const partLabel = (part: PartName): string => t(words[part][0]);

/** Where the words of a part wait until they are sealed. [RH5] */
export const partDraft = (session: Session, part: PartName) => draftOf(session, `repair/${part}`);

interface WriteProps {
  readonly session: Session;
  readonly repair: RepairId;
}

type Trouble = 'repair.blank' | 'repair.tooLong' | 'repair.notNow';

/** Where two askings crossed, what I wrote under mine is in the form of the one that counts. Drafts of mine stay. [RP2] */
function bringAlong(session: Session, repair: RepairId): void {
  const parts = partsFrom(writtenElsewhere(session, repair) ?? '');
  const drafts = partNames.map((name) => ({ name, draft: partDraft(session, name) }));
  if (!parts || drafts.some(({ draft }) => draft.peek() !== '')) return;
  for (const { name, draft } of drafts) draft.value = parts[name] ?? '';
}

/** Four parts, each for oneself, and sealed as one. [RH5] [RP5] */
export function WriteFelt({ session, repair }: WriteProps) {
  const trouble = useSignal<Trouble | undefined>(undefined);
  useState(() => bringAlong(session, repair));
  const drafts = partNames.map((name) => ({ name, draft: partDraft(session, name) }));
  const keep = async () => {
    const text = textOfParts(Object.fromEntries(drafts.map(({ name, draft }) => [name, draft.value])));
    if (!text.ok) {
      trouble.value = text.refusal === 'blank' ? 'repair.blank' : 'repair.tooLong';
      return;
    }
    const sealed = await seal(session, questionOf(repair, 'felt'), text.value, { opensItself: false });
    if (!sealed.ok) {
      trouble.value = 'repair.notNow';
      return;
    }
    for (const { draft } of drafts) draft.value = '';
    go('/talk/repair', 'instead');
  };
  return (
    <Page
      question={t('repair.write')}
      lead={t('repair.writeLead')}
      onSubmit={() => void keep()}
      action={
        <Button look="primary" wide submits>
          {t('repair.seal')}
        </Button>
      }
    >
      {view.value !== 'low-energy' && (
        <section class="stack">
          <h2 class="repair-head">{t('repair.help')}</h2>
          <p>{t('repair.helpText')}</p>
        </section>
      )}
      {drafts.map(({ name, draft }) => (
        <TextField
          key={name}
          label={partLabel(name)}
          hint={t(words[name][1])}
          value={draft.value}
          onInput={(value) => (draft.value = value)}
          lines={3}
          maxLength={longestPart}
        />
      ))}
      <Notice tone="care">{trouble.value && t(trouble.value)}</Notice>
      <p class="quiet-text">{t('repair.openHow')}</p>
      <NotSafeLine />
    </Page>
  );
}
