import { type Signal, useSignal } from '@preact/signals';
import { otherOf } from '@unhurried/domain/couple';
import type { Activity } from '@unhurried/domain/library';
import type { Signals } from '@unhurried/domain/together';
import { nameOf, namesOf } from '../activities/index.ts';
import { Button, LinkButton, Page, Switch, Why } from '../design/index.ts';
import { Later, type LaterPage } from '../later/index.ts';
import type { Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { hasMessage, type MessageKey, t } from '../words/index.ts';
import type { Feedback } from './feedback.ts';
import type { Way } from './kept-text.ts';
import { begin } from './time-together.ts';

interface BeforeProps {
  readonly session: Session;
  readonly activity: Activity;
  readonly feedback: Signal<Feedback>;
}

/** What both let be seen of their signs; it comes with the words that it needs. [CU4] */
const cards: LaterPage<{ readonly session: Session }> = {
  areas: ['signs-card'],
  quiet: true,
  load: () => import('../cues/card/index.ts').then(({ CuesCard }) => CuesCard),
};

/** Before: a word and a sign, what makes it comfortable, what to mind; then the phones are put away. */
export function Before({ session, activity, feedback }: BeforeProps) {
  const both = session.overlap.value.possible.find((each) => each.activity === activity.id);
  const minutes = both?.minutes ?? activity.minutes.typical;
  const caution = `activities.${activity.id}.caution` as MessageKey;
  const start = (way: Way) => {
    begin(session, { way, choice: { activity: activity.id, tier: activity.tier }, minutes });
    go('/together', 'instead');
  };
  return (
    <Page
      question={t('together.before')}
      lead={nameOf(activity.id, namesOf(session))}
      action={
        <LinkButton look="primary" wide href={`#/after/${activity.id}/${Math.round(minutes)}`}>
          {t('together.afterwards')}
        </LinkButton>
      }
    >
      <Agreed session={session} />
      <Later page={cards} given={{ session }} />
      <section class="stack leaflet">
        <h2>{t('together.comfort')}</h2>
        <ul class="plain-list">
          {(['pillows', 'water', 'warmth', 'medicine', 'door'] as const).map((each) => (
            <li key={each}>{t(`together.comfort.${each}`)}</li>
          ))}
        </ul>
        {both && both.adaptations.length > 0 && (
          <>
            <h2>{t('together.changes')}</h2>
            <ul class="plain-list">
              {both.adaptations.map((each) => (
                <li key={each}>{t(`adaptations.${each}`)}</li>
              ))}
            </ul>
          </>
        )}
        {hasMessage(caution) && <p>{t(caution)}</p>}
        <p>{t('together.anyTime')}</p>
        <a class="quiet-link" href="#/care/signs">
          {t('together.warningSigns')}
        </a>
      </section>
      <p class="ask-aloud">{t('together.phonesAway')}</p>
      <Screens session={session} feedback={feedback} onStart={start} />
    </Page>
  );
}

/** In one line: the word, the sign, or both. */
function lineOf(name: string | undefined, { word, sign }: Signals): string {
  if (name === undefined) {
    if (sign === '') return t('together.myWord', { word });
    return word === '' ? t('together.mySign', { sign }) : t('together.mySignals', { word, sign });
  }
  if (sign === '') return t('together.theirWord', { name, word });
  return word === '' ? t('together.theirSign', { name, sign }) : t('together.theirSignals', { name, word, sign });
}

const hasAny = (signals: Signals | undefined): signals is Signals =>
  signals !== undefined && (signals.word !== '' || signals.sign !== '');

/** "Your word is …, your sign is …": each in one line, and a way to agree on them where there is none. */
function Agreed({ session }: { readonly session: Session }) {
  const { agreed } = session.known.value.ours;
  const mine = agreed[session.person];
  const theirs = agreed[otherOf(session.person)];
  return (
    <div class="stack">
      {hasAny(mine) && <p class="lead">{lineOf(undefined, mine)}</p>}
      {hasAny(theirs) && <p class="lead">{lineOf(session.partner?.name ?? '', theirs)}</p>}
      <a class="quiet-link" href="#/us/signals">
        {t(hasAny(mine) ? 'together.changeSignals' : 'together.agreeSignals')}
      </a>
    </div>
  );
}

interface ScreensProps {
  readonly session: Session;
  readonly feedback: Signal<Feedback>;
  readonly onStart: (way: Way) => void;
}

/** The quiet screen, for those who cannot speak then, or would rather not. Folded away: most need a word and a hand. */
function Screens({ session, feedback, onStart }: ScreensProps) {
  const open = useSignal(false);
  const twoPhones = session.link.partner.value !== undefined;
  const set = (change: Partial<Feedback>) => (feedback.value = { ...feedback.value, ...change });
  return (
    <Why summary={t('together.screen')} open={open.value}>
      <p>{t('together.screenWhat')}</p>
      <Switch label={t('together.touch')} on={feedback.value.touch} onChange={(touch) => set({ touch })} />
      <Switch label={t('together.sound')} on={feedback.value.sound} onChange={(sound) => set({ sound })} />
      <Switch label={t('together.clock')} on={feedback.value.clock} onChange={(clock) => set({ clock })} />
      {twoPhones && (
        <>
          <Button wide onPress={() => onStart('phones')}>
            {t('together.onPhones')}
          </Button>
          <p class="quiet-text">{t('together.onPhonesDetail')}</p>
        </>
      )}
      <Button wide onPress={() => onStart('one-phone')}>
        {t('together.onOne')}
      </Button>
      <p class="quiet-text">{t('together.onOneDetail')}</p>
    </Why>
  );
}
