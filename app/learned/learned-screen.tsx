import { type Signal, useSignal } from '@preact/signals';
import type { Noticed } from '@unhurried/domain/learned';
import { useMemo } from 'preact/hooks';
import { Button, Card, Notice, Page, Why } from '../design/index.ts';
import { Later, type LaterPage } from '../later/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { bringBack, hide, noticedBy } from './known-learned.ts';
import { sentenceOf } from './said.ts';

const again: LaterPage<{ readonly session: Session }> = {
  areas: ['looked-again'],
  load: () => import('./again.tsx').then(({ Again }) => Again),
};

/** `learned` for what I noticed, `learned/again` to look again when health has changed. */
export function Screen({ session, rest: [place] }: OpenScreen) {
  return place === 'again' ? <Later page={again} given={{ session }} /> : <WhatINoticed session={session} />;
}

/** Sentences of my own check-ins; the two numbers of days stand behind "why". [LN1] [LN2] */
function WhatINoticed({ session }: { readonly session: Session }) {
  const { checkIns } = session.known.value.mine.half;
  const { laid } = session.known.value.mine;
  const today = session.today.value;
  // Counting takes a moment: it is done again when something that it rests on has changed, and not with every redraw.
  const noticed = useMemo(() => noticedBy(session), [session, checkIns, laid, today]);
  const gone = useSignal<string | undefined>(undefined);
  const low = view.value === 'low-energy';
  const first = low ? noticed.slice(0, 3) : noticed;
  const others = low ? noticed.slice(3) : [];
  return (
    <Page question={t('learned.title')} lead={low ? undefined : t('learned.lead')}>
      {noticed.length === 0 && <p>{t('learned.nothing')}</p>}
      <Sentences session={session} noticed={first} gone={gone} />
      {others.length > 0 && (
        <Why summary={t('learned.others')}>
          <Sentences session={session} noticed={others} gone={gone} />
        </Why>
      )}
      <Hidden session={session} gone={gone} />
    </Page>
  );
}

interface SentencesProps {
  readonly session: Session;
  readonly noticed: readonly Noticed[];
  readonly gone: Signal<string | undefined>;
}

function Sentences({ session, noticed, gone }: SentencesProps) {
  const hides = async (sentence: string) => {
    if (await hide(session, sentence)) gone.value = sentence;
  };
  return (
    <div class="stack">
      {noticed.map((each) => (
        <Card key={each.sentence}>
          <p class="ask-aloud">{sentenceOf(each)}</p>
          <Why summary={t('learned.why')}>
            <p>{t('learned.counts', { one: each.counts[0], other: each.counts[1] })}</p>
            <p>{t('learned.doubt')}</p>
            <Button look="plain" onPress={() => void hides(each.sentence)}>
              {t('learned.hide')}
            </Button>
          </Why>
        </Card>
      ))}
    </div>
  );
}

/** A tap that slipped can be taken back at once. [LN3] */
function Hidden({ session, gone }: Omit<SentencesProps, 'noticed'>) {
  const { value } = gone;
  const back = async (sentence: string) => {
    if (await bringBack(session, sentence)) gone.value = undefined;
  };
  return (
    <Notice>
      {value !== undefined && (
        <>
          <p>{t('learned.hidden')}</p>
          <Button look="plain" onPress={() => void back(value)}>
            {t('learned.bringBack')}
          </Button>
        </>
      )}
    </Notice>
  );
}
