import type { Signal } from '@preact/signals';
import type { Speaker, WrittenStep } from '@unhurried/domain/rituals';
import { Button, LinkButton, Page } from '../design/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { QuietLine } from './quiet-line.tsx';
import { ReadToMe } from './read-to-me.tsx';

const who: Readonly<Record<Speaker, MessageKey>> = {
  one: 'rituals-room.one',
  other: 'rituals-room.other',
  both: 'rituals-room.both',
  either: 'rituals-room.either',
};

interface StepProps {
  readonly step: WrittenStep;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly reading: Signal<boolean>;
  /** In own words nobody said whose part a step is. */
  readonly own: boolean;
}

/** One step, and nothing beside it. [RU3] [RU4] */
export function OneStep({ step, onBack, onNext, reading, own }: StepProps) {
  const whose = own ? undefined : t(who[step.says]);
  return (
    <Page
      question={
        <>
          {whose && <span class="ritual-who">{whose} </span>}
          <span class="ritual-step">{step.text}</span>
        </>
      }
      action={
        <Button look="primary" onPress={onNext}>
          {t('rituals-room.next')}
        </Button>
      }
      aside={<Button onPress={onBack}>{t('rituals-room.back')}</Button>}
    >
      {step.minutes !== undefined && <QuietLine minutes={step.minutes} />}
      <div class="ritual-ways">
        <ReadToMe text={[whose, step.text].filter(Boolean).join('. ')} on={reading} />
        <a class="quiet-link" href="#/rituals">
          {t('rituals-room.leave')}
        </a>
      </div>
    </Page>
  );
}

/** Nothing is asked, and nothing is kept. [RU5] [RU6] */
export const End = () => (
  <Page
    question={t('rituals-room.end')}
    lead={t('rituals-room.endLead')}
    action={
      <LinkButton href="#/today" look="primary" wide>
        {t('rituals-room.toToday')}
      </LinkButton>
    }
  />
);
