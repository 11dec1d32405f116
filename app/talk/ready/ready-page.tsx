import { useSignal } from '@preact/signals';
import type { Day } from '@unhurried/domain/time';
import { sayUpToIt, takeBackUpToIt } from '../../both-there/index.ts';
import { ActivityRow, Button, Notice, Page, Rows } from '../../design/index.ts';
import type { OpenScreen, Session } from '../../session/index.ts';
import { view } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { HelpFirst } from '../help-first.tsx';
import { areBothUpToIt, hasRoom } from './my-room.ts';
import { Sleep } from './sleep.tsx';

/** On which day each side has answered here, whatever it was. Kept nowhere, and gone with a lock. [RY3] */
const answered = new WeakMap<Session, Day>();

/** Each for themselves: am I up to a talk today? */
export function ReadyPage({ app, session }: OpenScreen) {
  const zone = app.device.zone();
  const room = hasRoom(session, zone);
  const day = session.today.value;
  const done = useSignal(answered.get(session));
  const answer = (next: Day | undefined) => {
    if (next) answered.set(session, next);
    else answered.delete(session);
    done.value = next;
  };
  if (!session.partner) return <Alone />;
  if (session.worried.value) return <Worried session={session} />;
  if (!room) return <SmallTalk session={session} zone={zone} />;
  if (areBothUpToIt(session)) return <Both session={session} onLeave={() => answer(day)} />;
  if (done.value === day) return <Kept onAgain={() => answer(undefined)} />;
  return <Asked session={session} onAnswered={() => answer(day)} />;
}

/** The page is another one each time, so that its question is read. */
const Alone = () => (
  <Page key="alone" question={t('talk-ready.alone')} lead={t('talk-ready.aloneLead')}>
    <Small />
  </Page>
);

interface SmallTalkProps {
  readonly session: Session;
  readonly zone: Parameters<typeof hasRoom>[1];
}

/** My own day, or the hour, leaves no room: no yes can be given, and none is taken back by itself. [RY1] */
const SmallTalk = ({ session, zone }: SmallTalkProps) => (
  <Page key="small" question={t('talk-ready.small')} lead={t('talk-ready.smallLead')}>
    <Small />
    {view.value !== 'low-energy' && <p class="quiet-text">{t('talk-ready.smallWhen')}</p>}
    <AfterAll session={session} />
    <Sleep session={session} zone={zone} />
  </Page>
);

/** No yes can be given; one from before stays, and can be taken back. [RY7] */
const Worried = ({ session }: { readonly session: Session }) => (
  <HelpFirst>
    <AfterAll session={session} />
  </HelpFirst>
);

/** The one tap, whether a yes lies there or not: what I answered is on no screen. [RY1] [RY3] */
function AfterAll({ session }: { readonly session: Session }) {
  const said = useSignal<string | undefined>(undefined);
  const back = async () => {
    said.value = t((await takeBackUpToIt(session, 'talk')) ? 'talk-ready.then' : 'talk-ready.notWritten');
  };
  return (
    <section class="stack-close">
      {view.value !== 'low-energy' && <p class="quiet-text">{t('talk-ready.endsItself')}</p>}
      <div class="button-row">
        <Button look="plain" onPress={() => void back()}>
          {t('talk-ready.leaveIt')}
        </Button>
      </div>
      <Notice>{said.value}</Notice>
    </section>
  );
}

interface AskedProps {
  readonly session: Session;
  readonly onAnswered: () => void;
}

/** Two answers of one look. [RY2] */
function Asked({ session, onAnswered }: AskedProps) {
  const problem = useSignal<string | undefined>(undefined);
  const say = async (yes: boolean) => {
    const said = await (yes ? sayUpToIt : takeBackUpToIt)(session, 'talk');
    if (said) onAnswered();
    else problem.value = t('talk-ready.notWritten');
  };
  return (
    <Page
      key="asked"
      question={t('talk-ready.question')}
      lead={t('talk-ready.lead')}
      action={
        <>
          <Button wide onPress={() => void say(true)}>
            {t('talk-ready.yes')}
          </Button>
          <Button wide onPress={() => void say(false)}>
            {t('talk-ready.anotherDay')}
          </Button>
        </>
      }
    >
      <p class="quiet-text">{t('talk-ready.whoSees')}</p>
      <Notice tone="care">{problem.value}</Notice>
    </Page>
  );
}

/** To the letter the same, whatever I said and whatever is missing. [RY3] */
const Kept = ({ onAgain }: { readonly onAgain: () => void }) => (
  <Page
    key="kept"
    question={t('talk-ready.kept')}
    lead={t('talk-ready.keptLead')}
    action={
      <Button look="plain" onPress={onAgain}>
        {t('talk-ready.again')}
      </Button>
    }
  >
    <Small />
  </Page>
);

interface BothProps {
  readonly session: Session;
  readonly onLeave: () => void;
}

/** [RY4] */
function Both({ session, onLeave }: BothProps) {
  const low = view.value === 'low-energy';
  const detail = (text: string) => (low ? undefined : text);
  const twoPhones = session.link.partner.value !== undefined;
  return (
    <Page key="both" question={t('talk-ready.both')} lead={t('talk-ready.bothLead')}>
      <Rows label={t('talk-ready.ways')}>
        {twoPhones && (
          <ActivityRow
            href="#/talk/turns/phones"
            icon="words"
            name={t('talk-ready.phones')}
            detail={detail(t('talk-ready.phonesDetail'))}
          />
        )}
        <ActivityRow
          href="#/talk/turns/one-phone"
          icon="us"
          name={t('talk-ready.onePhone')}
          detail={detail(t('talk-ready.onePhoneDetail'))}
        />
        <ActivityRow
          href="#/talk/turns/writing"
          icon="pencil"
          name={t('talk-ready.writing')}
          detail={detail(t('talk-ready.writingDetail'))}
        />
      </Rows>
      <p>
        <Button look="plain" onPress={() => void takeBackUpToIt(session, 'talk').then((back) => back && onLeave())}>
          {t('talk-ready.leaveIt')}
        </Button>
      </p>
    </Page>
  );
}

/** What is there on every day. [TK5] */
const Small = () => (
  <Rows label={t('talk-ready.smallWays')}>
    <ActivityRow href="#/talk/line" icon="feather" name={t('talk-ready.line')} />
    <ActivityRow href="#/kindness" icon="sun" name={t('talk-ready.helps')} />
  </Rows>
);
