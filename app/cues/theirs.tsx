import { type Group, groupOf, groups, type ToldLine } from '@unhurried/domain/cues';
import { LinkButton, Page, Why } from '../design/index.ts';
import { partnerOf, type Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { mapOf } from './known-cues.ts';
import { offCard } from './off-card.ts';
import { OneOfTheirs } from './one-of-theirs.tsx';

/** What the other lets me see. It reads alike whether nothing was ever shown or all was taken back. [CU2] [CU6] [CQ7] */
export function Theirs({ session }: { readonly session: Session }) {
  const all = session.partner ? mapOf(session, partnerOf(session)) : [];
  const off = offCard(session);
  const away = all.filter(({ cue }) => off.has(cue));
  const name = session.partner?.name ?? '';
  return (
    <Page
      question={t('cues.theirs', { name })}
      lead={t('cues.neverAYes')}
      action={
        <LinkButton href="#/cues" look="primary" wide>
          {t('cues.toMap')}
        </LinkButton>
      }
    >
      {all.length === 0 && <p class="quiet-text">{t('cues.theirsNone')}</p>}
      <OnCard session={session} lines={all.filter(({ cue }) => !off.has(cue))} />
      {away.length > 0 && (
        <Why summary={t('cues.offCard')}>
          <All session={session} lines={away} isOff />
        </Why>
      )}
      {all.length > 0 && <p class="quiet-text">{t('cues.offCardHow', { name })}</p>}
    </Page>
  );
}

interface AllProps {
  readonly session: Session;
  readonly lines: readonly ToldLine[];
  readonly big?: boolean;
  readonly isOff?: boolean;
}

/** Three, where there is to be less to read, and all of them one tap away. */
function OnCard({ session, lines }: AllProps) {
  const low = view.value === 'low-energy';
  if (!low || lines.length <= 3) return <All session={session} lines={lines} big={low} />;
  return (
    <>
      <All session={session} lines={lines.slice(0, 3)} big />
      <Why summary={t('cues.all')}>
        <All session={session} lines={lines} />
      </Why>
    </>
  );
}

const All = (given: AllProps) => (
  <div class="stack leaflet">
    {groups.map((group) => (
      <OneGroup key={group} group={group} {...given} />
    ))}
  </div>
);

function OneGroup({ group, session, lines, big = false, isOff = false }: AllProps & { readonly group: Group }) {
  const own = lines.filter(({ entry }) => groupOf(entry) === group);
  if (own.length === 0) return null;
  return (
    <section>
      <h2>{t(`cues.group.${group}`)}</h2>
      <ul class="plain-list">
        {own.map((line) => (
          <OneOfTheirs key={line.cue} session={session} line={line} big={big} isOff={isOff} />
        ))}
      </ul>
    </section>
  );
}
