import type { Person } from '@unhurried/domain/couple';
import { groupOf, type ToldLine } from '@unhurried/domain/cues';
import { Why } from '../../design/index.ts';
import { partnerOf, type Session } from '../../session/index.ts';
import { view } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { cardOf } from '../known-cues.ts';

/**
 * Before a time together: what both let be seen, for the kind of day that both offer. The same on both phones, so that a phone
 * between the two shows nothing that was kept back; but for what I put off my own. [CU4] [CU6] [CU7] [CQ6]
 */
export function CuesCard({ session }: { readonly session: Session }) {
  const kind = session.overlap.value.word;
  const cards = [session.person, partnerOf(session)].map((person) => ({
    person,
    lines: cardOf(session, person, kind),
  }));
  const there = cards.filter(({ lines }) => lines.length > 0);
  if (there.length === 0) return null;
  return (
    <section class="stack leaflet">
      {there.map(({ person, lines }) => (
        <OneCard key={person} title={titleOf(session, person)} lines={lines} />
      ))}
      <p class="quiet-text">{t('signs-card.neverAYes')}</p>
      {there.some(({ person }) => person !== session.person) && (
        <a class="quiet-link" href="#/cues/theirs">
          {t('signs-card.choose')}
        </a>
      )}
    </section>
  );
}

const titleOf = ({ person: me, partner }: Session, person: Person): string =>
  person === me ? t('signs-card.mine') : t('signs-card.theirs', { name: partner?.name ?? '' });

function OneCard({ title, lines }: { readonly title: string; readonly lines: readonly ToldLine[] }) {
  const most = view.value === 'low-energy' ? 3 : 5;
  return (
    <div class="stack">
      <h2>{title}</h2>
      <Lines lines={lines.slice(0, most)} />
      {lines.length > most && (
        <Why summary={t('signs-card.all')}>
          <Lines lines={lines.slice(most)} />
        </Why>
      )}
    </div>
  );
}

const Lines = ({ lines }: { readonly lines: readonly ToldLine[] }) => (
  <ul class="plain-list">
    {lines.map(({ cue, entry }) => (
      <li key={cue} class={view.value === 'low-energy' ? 'ask-aloud' : undefined}>
        <strong>{t(`signs-card.${entry.of === 'sense' ? entry.wish : groupOf(entry)}` as 'signs-card.pause')}</strong>{' '}
        <bdi>{entry.text}</bdi>
      </li>
    ))}
  </ul>
);
