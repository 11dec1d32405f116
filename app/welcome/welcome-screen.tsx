import { useSignal } from '@preact/signals';
import { Button, Page, Steps, Tides } from '../design/index.ts';
import type { ClosedScreen } from '../session/index.ts';
import { t } from '../words/index.ts';
import { Begin } from './begin.tsx';
import { Invited } from './invited.tsx';
import { MakeSides } from './make-sides.tsx';

const last = 3;

/**
 * Three short screens, then one choice. What has been begun goes on where it stopped, and who was invited comes by a
 * shorter way. A device that was begun for two cannot be linked, so there an invitation changes nothing.
 */
export function Screen({ app, rest }: ClosedScreen) {
  const phase = app.phase.value;
  const begun = phase.kind === 'welcome' ? phase.begun : undefined;
  const step = useSignal(1);
  if (rest[0] === 'join' && begun !== 'two') return <Invited app={app} />;
  if (begun) return <MakeSides app={app} kind={begun} />;
  if (step.value > last || rest[0] === 'begin') return <Begin app={app} />;
  return <Introduction key={step.value} at={step.value} onNext={() => (step.value += 1)} />;
}

const titles = ['welcome.hello', 'welcome.sees', 'welcome.adults'] as const;

const texts = [
  ['welcome.helloIs', 'welcome.helloIsNot'],
  ['welcome.seesYou', 'welcome.seesBoth', 'welcome.seesNobody', 'welcome.seesHolder'],
  ['welcome.adultsLead'],
] as const;

function Introduction({ at, onNext }: { readonly at: number; readonly onNext: () => void }) {
  const title = titles[at - 1] ?? titles[0];
  return (
    <Page
      question={t(title)}
      picture={at === 1 ? <Tides mine="gentle" theirs="gentle" time="evening" label={t('shell.title')} /> : undefined}
      action={
        <Button look="primary" wide onPress={onNext}>
          {t(at === last ? 'welcome.adultsYes' : 'welcome.next')}
        </Button>
      }
    >
      {(texts[at - 1] ?? []).map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      <Steps at={at} of={last} label={t('welcome.step', { at, of: last })} />
    </Page>
  );
}
