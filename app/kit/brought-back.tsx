import { Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';

/** What came with the words and what did not, said once. */
export function BroughtBack({ session }: { readonly session: Session }) {
  const { partner, hasKit } = session.link;
  const name = partner.value?.name;
  const before = [
    t('kit.oldPhone'),
    t('kit.oldPhoneHere'),
    t('kit.oldPhoneNew'),
    ...(name ? [t('kit.oldPhonePart', { name })] : []),
  ];
  return (
    <Page
      question={t('kit.back')}
      lead={t('kit.backLead')}
      action={
        <a class="button button-primary button-wide" href="#/today" data-fresh>
          {t('kit.toToday')}
        </a>
      }
    >
      <Points title={t('kit.came')} points={[t('kit.came1'), ...(name ? [t('kit.came2', { name })] : [])]} />
      <Points title={t('kit.cameNot')} points={[t('kit.cameNot1'), t('kit.cameNot2'), t('kit.cameNot3')]} />
      <Points title={t('kit.before')} points={before} />
      {hasKit.value ? (
        <p>{t('kit.keepSheet')}</p>
      ) : (
        <div class="quiet-links">
          <a href="#/kit">{t('kit.toKit')}</a>
        </div>
      )}
    </Page>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul class="plain-list">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
