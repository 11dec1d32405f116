import { ActivityRow, type IconName, Rows, Why } from '../design/index.ts';
import { TheirSentences } from '../sentence/line/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { SafeSwitch } from './safe-switch.tsx';

interface Way {
  readonly href: string;
  readonly icon: IconName;
  readonly name: MessageKey;
  readonly detail: MessageKey;
}

const forMe: readonly Way[] = [
  { href: '#/walk', icon: 'care', name: 'care.walk', detail: 'care.walkDetail' },
  { href: '#/cabinet', icon: 'page', name: 'care.cabinet', detail: 'care.cabinetDetail' },
  { href: '#/comfort', icon: 'feather', name: 'care.comfort', detail: 'care.comfortDetail' },
  { href: '#/reading', icon: 'book', name: 'care.reading', detail: 'care.readingDetail' },
  { href: '#/looks', icon: 'eye', name: 'care.looks', detail: 'care.looksDetail' },
];

const forVisit: readonly Way[] = [
  { href: '#/visit', icon: 'words', name: 'care.visit', detail: 'care.visitDetail' },
  { href: '#/page', icon: 'page', name: 'care.page', detail: 'care.pageDetail' },
];

const sentence: Way = { href: '#/sentence', icon: 'pencil', name: 'care.sentence', detail: 'care.sentenceDetail' };
const limits: Way = { href: '#/limits', icon: 'hand', name: 'care.toLimits', detail: 'care.limitsDetail' };

/** The rooms beside this one, by whom they are for; one fold away where there is to be less to read. [AC14] */
export function Ways({ session }: { readonly session: Session }) {
  const all = (
    <>
      <Group name="care.forMe" ways={session.partner ? forMe : [...forMe, limits]} />
      <Group name="care.forVisit" ways={forVisit} />
      {session.partner && <Group name="care.forTwo" ways={[sentence, limits]} />}
      {session.partner && <TheirSentences session={session} />}
    </>
  );
  return (
    <>
      {view.value === 'low-energy' ? <Why summary={t('care.more')}>{all}</Why> : all}
      <Why summary={t('care.quiet')}>
        <SafeSwitch session={session} />
      </Why>
    </>
  );
}

function Group({ name, ways }: { readonly name: MessageKey; readonly ways: readonly Way[] }) {
  return (
    <section class="stack">
      <h2>{t(name)}</h2>
      <Rows label={t(name)}>
        {ways.map((way) => (
          <ActivityRow
            key={way.href}
            href={way.href}
            icon={way.icon}
            name={t(way.name)}
            detail={view.value === 'low-energy' ? undefined : t(way.detail)}
          />
        ))}
      </Rows>
    </section>
  );
}
