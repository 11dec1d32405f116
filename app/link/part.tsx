import { useSignal } from '@preact/signals';
import { Button, LinkButton, Notice, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';

/** First what goes and what stays; then, on a page of its own, the one button. The other is sent no notice. [P10] */
export function Part({ session }: { readonly session: Session }) {
  const sure = useSignal(false);
  const name = session.link.partner.value?.name;
  if (name === undefined) return <Parted key="parted" />;
  if (sure.value) return <LastStep key="last" session={session} />;
  return (
    <Page
      key="first"
      question={t('link.part')}
      lead={t('link.partLead')}
      action={<Button onPress={() => (sure.value = true)}>{t('link.partOn')}</Button>}
      aside={<Stay />}
    >
      <Points
        title={t('link.goes')}
        points={[t('link.partGoes1'), t('link.partGoes2', { name }), t('link.partGoes3')]}
      />
      <Points title={t('link.stays')} points={[t('link.partStays1'), t('link.partStays2'), t('link.partStays3')]} />
      <p class="quiet-text">{t('link.partQuiet')}</p>
    </Page>
  );
}

const Stay = () => (
  <LinkButton href="#/us" look="plain">
    {t('link.partKeep')}
  </LinkButton>
);

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

type Told = 'busy' | 'away' | 'storage' | undefined;

function troubleWords(told: Told): string | undefined {
  if (told === 'away') return t('link.partAway');
  return told === 'storage' ? t('link.partStorage') : undefined;
}

/** When it is done there is no partner any more, and the page for that takes the place of this one. */
function LastStep({ session }: { readonly session: Session }) {
  const told = useSignal<Told>(undefined);
  const part = async () => {
    told.value = 'busy';
    const parted = await session.link.part();
    told.value = parted.ok ? undefined : parted.refusal === 'away' ? 'away' : 'storage';
  };
  const { value } = told;
  return (
    <Page
      question={t('link.partSure')}
      lead={t('link.partSureLead')}
      action={
        <Button look="primary" busy={value === 'busy'} onPress={() => void part()}>
          {t('link.partNow')}
        </Button>
      }
      aside={<Stay />}
    >
      <Notice tone="care">{troubleWords(value)}</Notice>
    </Page>
  );
}

const Parted = () => (
  <Page
    question={t('link.parted')}
    lead={t('link.partedLead')}
    action={
      <a class="button button-primary button-wide" href="#/today" data-fresh>
        {t('link.toToday')}
      </a>
    }
  />
);
