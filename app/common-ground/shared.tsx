import { type Tier, tiers } from '@unhurried/domain/library';
import { daysBetween } from '@unhurried/domain/time';
import { giverIn, iconOf, nameOf, namesOf, type SharedActivity, sharedNow } from '../activities/index.ts';
import { ActivityRow, Page, Rows } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { How } from './how.tsx';
import { ToToday } from './to-today.tsx';

/** For so many days something is called new to both. */
const newFor = 14;

/** What both welcome, and nothing of anything else: the same page for both, on the same day. [CG2] [CG17] */
export function Shared({ session }: { readonly session: Session }) {
  const all = sharedNow(session);
  const none = all.length === 0;
  return (
    <Page question={t('cards.shared')} lead={t(none ? 'cards.sharedNone' : 'cards.sharedLead')} action={<ToToday />}>
      {tiers.map((tier) => (
        <OfKind
          key={tier}
          session={session}
          tier={tier}
          shared={all.filter(({ activity }) => activity.tier === tier)}
        />
      ))}
      <How session={session} />
      <a class="quiet-link" href="#/cards/again">
        {t('cards.again')}
      </a>
    </Page>
  );
}

interface OfKindProps {
  readonly session: Session;
  readonly tier: Tier;
  readonly shared: readonly SharedActivity[];
}

function OfKind({ session, tier, shared }: OfKindProps) {
  if (shared.length === 0) return null;
  const names = namesOf(session);
  const kind = t(`tiers.${tier}.name`);
  return (
    <section>
      <h2>{kind}</h2>
      <Rows label={kind}>
        {shared.map((each) => (
          <ActivityRow
            key={each.activity.id}
            href={`#/activity/${each.activity.id}`}
            icon={iconOf(each.activity)}
            name={nameOf(each.activity.id, names)}
            detail={detailOf(session, each)}
          />
        ))}
      </Rows>
    </section>
  );
}

function detailOf(session: Session, { since, gives }: SharedActivity): string {
  const who = gives && (giverIn(session, gives) ?? t('cards.either').toLocaleLowerCase());
  const isNew = daysBetween(since, session.today.value) < newFor;
  return [...(who ? [who] : []), ...(isNew ? [t('suggestion.new')] : [])].join(' · ');
}
