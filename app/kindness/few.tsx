import { type Signal, useSignal } from '@preact/signals';
import { type KindnessGroup, kindnessGroups, wordingOf } from '@unhurried/content/kindnesses';
import { Button, Notice, Page, Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { fewFrom, nextFrom, wordingsFor } from './choosing.ts';
import { takesWords } from './deeds.ts';
import { isHard } from './hard.ts';
import { IncomingFolded } from './incoming/index.ts';
import { Rest } from './rest.tsx';
import { sentenceOf } from './said.tsx';
import { There } from './there.tsx';

interface FewProps {
  readonly session: Session;
  readonly group: KindnessGroup | undefined;
  readonly from: Signal<number>;
  readonly refused: boolean | undefined;
  readonly onPick: (id: string) => void;
}

const nameOf = (group: KindnessGroup): string => t(`kindness.group.${group}` as MessageKey);

/** Five sentences; a tap sends one. [KW1] [KW2] */
export function Few({ session, group, from, refused, onPick }: FewProps) {
  const low = view.value === 'low-energy';
  const groups = group && [group];
  const all = wordingsFor({ groups, hard: isHard(session), seed: session.today.value });
  const few = fewFrom(all, from.value);
  const turned = useSignal(false);
  const others = () => {
    from.value = nextFrom(all, from.value);
    turned.value = true;
  };
  const further = <Further session={session} onOthers={others} />;
  return (
    <Page
      question={group ? nameOf(group) : t('kindness.title')}
      lead={low ? undefined : t(few.every(takesWords) ? 'kindness.leadYours' : 'kindness.lead')}
    >
      <IncomingFolded session={session} />
      <Notice tone="care">{refused && t('kindness.notSent')}</Notice>
      <ul class="kind-choices" aria-label={t('kindness.choices')}>
        {few.map((id) => (
          <li key={id}>
            <Button wide icon={takesWords(id) ? 'pencil' : undefined} onPress={() => onPick(id)}>
              {sentenceOf(id)}
              {takesWords(id) && <span class="kind-suits">{t('kindness.yours')}</span>}
              {!low && <Suits id={id} />}
            </Button>
          </li>
        ))}
      </ul>
      <p class="unseen" role="status">
        {turned.value && t('kindness.othersSaid', { sentence: sentenceOf(few[0] ?? '') })}
      </p>
      {low ? <Why summary={t('kindness.all')}>{further}</Why> : further}
    </Page>
  );
}

interface FurtherProps {
  readonly session: Session;
  readonly onOthers: () => void;
}

/** Others, those of one kind, what I sent, and resting them. Folded in the low-energy view. [KW2] */
const Further = ({ session, onOthers }: FurtherProps) => (
  <div class="stack">
    <div class="button-row">
      <Button look="plain" onPress={onOthers}>
        {t('kindness.others')}
      </Button>
    </div>
    <Why summary={t('kindness.byKind')}>
      <ul class="plain-list">
        {kindnessGroups.map((each) => (
          <li key={each}>
            <a class="quiet-link" href={`#/kindness/${each}`}>
              {nameOf(each)}
            </a>
          </li>
        ))}
      </ul>
    </Why>
    <There session={session} />
    <Rest session={session} />
  </div>
);

/** Whom it suits more, where it does. Anybody may send it. */
function Suits({ id }: { readonly id: string }) {
  const suits = wordingOf(id)?.kindness.suits;
  return suits ? <span class="kind-suits">{t(`kindness.suits.${suits}`)}</span> : null;
}
