import { useSignal } from '@preact/signals';
import type { Place } from '@unhurried/content/help-lines';
import { supportScreens } from '@unhurried/content/red-flags';
import { Page } from '../design/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { Lines, PlaceChoice } from './lines.tsx';

const page = 'feeling-safe-together';
const paragraphs = supportScreens.find(({ id }) => id === page)?.paragraphs ?? 0;

const steps: readonly MessageKey[] = ['help.step1', 'help.step2', 'help.step3', 'help.step4', 'help.step5'];

/** It asks nothing, adds nothing up and calls nobody anything. It says what one can do. */
export function Pressure() {
  const place = useSignal<Place | null>(null);
  return (
    <Page question={t('help.pressure')} lead={t(`red-flags.support.${page}.do`)}>
      {Array.from({ length: paragraphs }, (_, at) => (
        // Content counts its own paragraphs, and a test there finds words for each (CT7).
        <p key={at}>{t(`red-flags.support.${page}.text-${at + 1}` as MessageKey)}</p>
      ))}
      <section class="stack">
        <h2>{t('help.steps')}</h2>
        <ul class="help-signs">
          {steps.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2>{t('help.talk')}</h2>
        <PlaceChoice place={place.value} onPlace={(next) => (place.value = next)} />
        {place.value && <Lines place={place.value} kinds={['safety']} />}
      </section>
      <p class="quiet-text">{t(`red-flags.support.${page}.private`)}</p>
    </Page>
  );
}
