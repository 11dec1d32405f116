import { useSignal } from '@preact/signals';
import type { Day } from '@unhurried/domain/time';
import { sayUpToIt, takeBackUpToIt } from '../../both-there/index.ts';
import { ActivityRow, Button, Notice, Page, Rows } from '../../design/index.ts';
import type { OpenScreen, Session } from '../../session/index.ts';
import { view } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { longing, practice } from '../doors.ts';
import { HelpFirst } from '../help-first.tsx';
import { foundAgain } from '../under-way.ts';
import { askAgain, isEnough } from './enough.ts';
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
  const again = () => {
    askAgain(session);
    answer(undefined);
  };
  if (isEnough(session)) return <Enough session={session} onAgain={again} />;
  if (areBothUpToIt(session)) return <Both session={session} onLeave={() => answer(day)} />;
  if (done.value === day) return <Kept session={session} onAgain={again} />;
  return <Asked session={session} onAnswered={() => answer(day)} />;
}

/** The page is another one each time, so that its question is read. */
const Alone = () => (
  <Page key="alone" question={t('talk-ready.alone')} lead={t('talk-ready.aloneLead')}>
    <Rows label={t('talk-ready.aloneWays')}>
      {[practice, longing].map(({ href, icon, name }) => (
        <ActivityRow key={href} href={href} icon={icon} name={t(name)} />
      ))}
    </Rows>
  </Page>
);

interface SmallTalkProps {
  readonly session: Session;
  readonly zone: Parameters<typeof hasRoom>[1];
}

/** My own day, or the hour, leaves no room: no yes can be given, and none is taken back by itself. [RY1] */
const SmallTalk = ({ session, zone }: SmallTalkProps) => (
  <Page key="small" question={t('talk-ready.small')} lead={t('talk-ready.smallLead')}>
    <Small session={session} />
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

interface AgainProps {
  readonly session: Session;
  readonly onAgain: () => void;
}

/** To the letter the same, whatever I said and whatever is missing. [RY3] */
const Kept = ({ session, onAgain }: AgainProps) => (
  <Page key="kept" question={t('talk-ready.kept')} lead={t('talk-ready.keptLead')} action={<Again onAgain={onAgain} />}>
    <Small session={session} />
  </Page>
);

/** A talk has ended today, and nobody is invited to the next one. [RY6] */
const Enough = ({ session, onAgain }: AgainProps) => (
  <Page
    key="enough"
    question={t('talk-ready.enough')}
    lead={t('talk-ready.enoughLead')}
    action={<Again onAgain={onAgain} />}
  >
    <Small session={session} />
  </Page>
);

const Again = ({ onAgain }: Pick<AgainProps, 'onAgain'>) => (
  <Button look="plain" onPress={onAgain}>
    {t('talk-ready.again')}
  </Button>
);

interface BothProps {
  readonly session: Session;
  readonly onLeave: () => void;
}

const onPhones = {
  href: '#/talk/turns/phones',
  icon: 'words',
  name: 'talk-ready.phones',
  detail: 'talk-ready.phonesDetail',
} as const;
const waysForAll = [
  { href: '#/talk/turns/one-phone', icon: 'us', name: 'talk-ready.onePhone', detail: 'talk-ready.onePhoneDetail' },
  { href: '#/talk/turns/writing', icon: 'pencil', name: 'talk-ready.writing', detail: 'talk-ready.writingDetail' },
] as const;

/** The ways, and first the one that is open. [RY4] [TW11] */
function Both({ session, onLeave }: BothProps) {
  const low = view.value === 'low-energy';
  const open = foundAgain(session);
  const ways = session.link.partner.value ? [onPhones, ...waysForAll] : waysForAll;
  const first = ways.toSorted((one, other) => Number(other.href === open?.href) - Number(one.href === open?.href));
  return (
    <Page key="both" question={t('talk-ready.both')} lead={t('talk-ready.bothLead')}>
      <Rows label={t('talk-ready.ways')}>
        {first.map(({ href, icon, name, detail }) => (
          <ActivityRow
            key={href}
            href={href}
            icon={icon}
            name={t(name)}
            detail={href === open?.href ? open.detail : low ? undefined : t(detail)}
          />
        ))}
      </Rows>
      <p>
        <Button look="plain" onPress={() => void takeBackUpToIt(session, 'talk').then((back) => back && onLeave())}>
          {t('talk-ready.leaveIt')}
        </Button>
      </p>
    </Page>
  );
}

/** What is there on every day, and first the talk that is under way. [TK5] [TW11] */
function Small({ session }: { readonly session: Session }) {
  const open = foundAgain(session);
  return (
    <Rows label={t('talk-ready.smallWays')}>
      {open && <ActivityRow href={open.href} icon="words" name={t('talk.turns')} detail={open.detail} />}
      <ActivityRow href="#/talk/line" icon="feather" name={t('talk-ready.line')} />
      <ActivityRow href="#/kindness/helps" icon="sun" name={t('talk-ready.helps')} />
    </Rows>
  );
}
