import { useSignal } from '@preact/signals';
import { groupOf } from '@unhurried/domain/cues';
import { Button, LinkButton, Notice, Page, Switch } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { type MyLine, myMap } from './known-cues.ts';
import { letSee, takeOut } from './map.ts';
import { detailOf } from './said.ts';

interface OneLineProps {
  readonly session: Session;
  readonly which: string | undefined;
}

/** One line of mine: who sees it, and the ways to change it or take it out. [CU2] [CQ1] */
export function OneLine({ session, which }: OneLineProps) {
  const line = myMap(session).find(({ cue }) => cue === which);
  return line ? <Shown session={session} line={line} /> : <Gone />;
}

const toMap = () => (
  <LinkButton href="#/cues" look="primary" wide>
    {t('cues.toMap')}
  </LinkButton>
);

const Gone = () => <Page question={t('cues.gone')} action={toMap()} />;

function Shown({ session, line }: { readonly session: Session; readonly line: MyLine }) {
  const trouble = useSignal(false);
  const { partner } = session;
  const see = async (sees: boolean) => {
    trouble.value = !(await letSee(session, line, sees));
  };
  const out = async () => {
    if (await takeOut(session, line.cue)) go('/cues', 'instead');
    else trouble.value = true;
  };
  return (
    <Page
      question={line.entry.text}
      lead={`${t(`cues.group.${groupOf(line.entry)}`)} · ${detailOf(line.entry)}`}
      action={toMap()}
    >
      {partner && (
        <Switch
          label={t('cues.letSee', { name: partner.name })}
          detail={t('cues.letSeeDetail', { name: partner.name })}
          on={line.isSeen}
          onChange={(sees) => void see(sees)}
        />
      )}
      <LinkButton href={`#/cues/change/${line.cue}`}>{t('cues.change')}</LinkButton>
      <Button look="plain" onPress={() => void out()}>
        {t('cues.takeOut')}
      </Button>
      <Notice tone="care">{trouble.value && t('cues.notWritten')}</Notice>
    </Page>
  );
}
