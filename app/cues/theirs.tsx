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
  const low = view.value === 'low-energy' && lines.length > 3;
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
      {low ? (
        <>
          {lines.slice(0, 3).map((line) => (
            <p class="ask-aloud" key={line.cue}>
              {`${t(`cues.group.${groupOf(line.entry)}`)}: `}
              <bdi>{line.entry.text}</bdi>
            </p>
          ))}
          <Why summary={t('cues.all')}>
            <All lines={lines} />
          </Why>
        </>
      ) : (
        <All lines={lines} />
      )}
    </Page>
  );
}

const All = ({ lines }: { readonly lines: readonly ToldLine[] }) => (
  <div class="stack leaflet">
    {groups.map((group) => (
      <OneGroup key={group} group={group} lines={lines} />
    ))}
  </div>
);

function OneGroup({ group, lines }: { readonly group: Group; readonly lines: readonly ToldLine[] }) {
  const own = lines.filter(({ entry }) => groupOf(entry) === group);
  if (own.length === 0) return null;
  return (
    <section>
      <h2>{t(`cues.group.${group}`)}</h2>
      <ul class="plain-list">
        {own.map(({ cue, entry }) => (
          <li key={cue}>
            <bdi>{entry.text}</bdi>
            <span class="quiet-text"> · {detailOf(entry)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
