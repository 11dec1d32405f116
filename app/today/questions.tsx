import type { Seen } from '@unhurried/domain/together';
import { nameOf, namesOf } from '../activities/index.ts';
import { ActivityRow, type IconName, Rows } from '../design/index.ts';
import { restTogether, type Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import './questions.css';

const order: readonly Seen['kind'][] = ['agreed', 'something-gentler', 'asked-of-me', 'i-asked'];

const icons: Readonly<Record<Seen['kind'], IconName>> = {
  agreed: 'sun',
  'something-gentler': 'leaf',
  'asked-of-me': 'words',
  'i-asked': 'waves',
};

/** In low-energy view what I asked stands here alone or not at all: there is nothing to do about it. */
function shownIn(session: Session): readonly Seen[] {
  const all = [...session.seen.value].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  if (view.value !== 'low-energy') return all;
  const others = all.filter(({ kind }) => kind !== 'i-asked');
  return others.length > 0 ? others : all.slice(0, 1);
}

/** What is between the two of them today: one quiet card, no mark on anything else, and no count. [QS3] */
export function Questions({ session }: { readonly session: Session }) {
  const shown = session.partner ? shownIn(session) : [];
  if (shown.length === 0) return null;
  return (
    <div class="card card-soft between-us keep-whole">
      <Rows label={t('today-top.list')}>
        {shown.map((seen) => (
          <QuestionRow key={pageOf(session, seen)} session={session} seen={seen} />
        ))}
      </Rows>
    </div>
  );
}

/** Its place says whose it is and how close: nothing in it is chance. */
function pageOf({ person }: Session, { conversation: { question } }: Seen): string {
  return `#/question/${question.by === person ? 'mine' : 'theirs'}/${question.tier}`;
}

function QuestionRow({ session, seen }: { readonly session: Session; readonly seen: Seen }) {
  const [title, detail] = wordsOf(session, seen);
  return <ActivityRow href={pageOf(session, seen)} icon={icons[seen.kind]} name={title} detail={detail} />;
}

function wordsOf(session: Session, seen: Seen): readonly [string, string] {
  const name = session.partner?.name ?? '';
  const called = (id: typeof restTogether) =>
    id === restTogether ? t('today.restTogether') : nameOf(id, namesOf(session));
  switch (seen.kind) {
    case 'agreed':
      return [t('today-top.bothGlad'), called(seen.activity)];
    case 'something-gentler':
      return [t('today-top.gladOfGentler', { name }), called(seen.activity)];
    case 'asked-of-me':
      return [t('today-top.theyAsk', { name }), t('today-top.theyAskDetail')];
    case 'i-asked':
      return seen.drifted
        ? [t('today-top.driftedBy'), t('today-top.driftedDetail')]
        : [t('today-top.iAsked', { name }), called(seen.conversation.question.activity)];
  }
}
