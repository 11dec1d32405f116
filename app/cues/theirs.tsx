import { type Group, groupOf, groups, type ToldLine } from '@unhurried/domain/cues';
import { LinkButton, Page, Why } from '../design/index.ts';
import { partnerOf, type Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { mapOf } from './known-cues.ts';
import { detailOf } from './said.ts';

/** What the other lets me see. It reads alike whether nothing was ever shown or all was taken back. [CU2] [CU6] [CQ7] */
export function Theirs({ session }: { readonly session: Session }) {
  const lines = session.partner ? mapOf(session, partnerOf(session)) : [];
  const name = session.partner?.name ?? '';
  const low = view.value === 'low-energy';
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
      {lines.length === 0 && <p class="quiet-text">{t('cues.theirsNone')}</p>}
      {low && lines.length > 3 ? (
        <>
          <All lines={lines.slice(0, 3)} big />
          <Why summary={t('cues.all')}>
            <All lines={lines} />
          </Why>
        </>
      ) : (
        <All lines={lines} big={low} />
      )}
    </Page>
  );
}

interface AllProps {
  readonly lines: readonly ToldLine[];
  readonly big?: boolean;
}

const All = ({ lines, big = false }: AllProps) => (
  <div class="stack leaflet">
    {groups.map((group) => (
      <OneGroup key={group} group={group} lines={lines} big={big} />
    ))}
  </div>
);

function OneGroup({ group, lines, big }: Required<AllProps> & { readonly group: Group }) {
  const own = lines.filter(({ entry }) => groupOf(entry) === group);
  if (own.length === 0) return null;
  return (
    <section>
      <h2>{t(`cues.group.${group}`)}</h2>
      <ul class="plain-list">
        {own.map(({ cue, entry }) => (
          <li key={cue}>
            <bdi class={big ? 'ask-aloud' : undefined}>{entry.text}</bdi>
            <span class="quiet-text"> · {detailOf(entry)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
