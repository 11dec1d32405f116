import { useSignal } from '@preact/signals';
import { goodNews } from '@unhurried/content/joy';
import { Button, LinkButton, Page, Why } from '../design/index.ts';
import { type MessageKey, t } from '../words/index.ts';

type Step = (typeof goodNews.steps)[number];

const said: Readonly<Record<Step, { readonly who: MessageKey; readonly words: MessageKey }>> = {
  tell: { who: 'joy.one', words: 'joy.tell' },
  ask: { who: 'joy.other', words: 'joy.ask' },
  enjoy: { who: 'joy.both', words: 'joy.enjoy' },
  retell: { who: 'joy.other', words: 'joy.retell' },
};

/** Ask, enjoy, tell again: spoken, a step at a time, and nothing of it stays. [JY2] [JY3] */
export function GoodNews() {
  const at = useSignal(0);
  const step = goodNews.steps[at.value];
  if (!step) return <End />;
  return (
    <OneStep
      key={step}
      step={step}
      isFirst={at.value === 0}
      onBack={() => (at.value -= 1)}
      onNext={() => (at.value += 1)}
    />
  );
}

interface OneStepProps {
  readonly step: Step;
  readonly isFirst: boolean;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export const OneStep = ({ step, isFirst, onBack, onNext }: OneStepProps) => (
  <Page
    question={isFirst ? t('joy.news') : t(said[step].who)}
    lead={isFirst ? t('joy.newsLead') : undefined}
    action={
      <Button look="primary" onPress={onNext}>
        {t('joy.next')}
      </Button>
    }
    aside={
      isFirst ? (
        <LinkButton look="plain" href="#/joy">
          {t('joy.leave')}
        </LinkButton>
      ) : (
        <Button look="plain" onPress={onBack}>
          {t('joy.back')}
        </Button>
      )
    }
  >
    {isFirst && <h2>{t(said[step].who)}</h2>}
    <p class="joy-card">{t(said[step].words)}</p>
    {isFirst && (
      <Why summary={t('joy.why')}>
        <p>{t('joy.whyWords')}</p>
      </Why>
    )}
  </Page>
);

export const End = () => (
  <Page
    key="end"
    question={t('joy.end')}
    lead={t('joy.endLead')}
    action={
      <LinkButton look="primary" href="#/joy">
        {t('joy.toCards')}
      </LinkButton>
    }
    aside={
      <LinkButton look="plain" href="#/journey/new">
        {t('joy.win')}
      </LinkButton>
    }
  />
);
