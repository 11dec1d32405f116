import { useSignal } from '@preact/signals';
import { type LongingStep, longingSteps } from '@unhurried/content/longing';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Button, Choice, Page } from '../../design/index.ts';
import type { OpenScreen } from '../../session/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import { Ending } from './ending.tsx';
import { KeptHere } from './kept-here.tsx';
import { WaysOut } from './ways-out.tsx';

/** What was chosen at each step, by its id. It lives on this page and nowhere else. [TR12] */
type Chosen = Readonly<Record<string, string | null>>;

/** Step by step, each of them may be left without a choice. Nothing is added up. [TR12] */
export function LongingPage({ session }: OpenScreen) {
  const at = useSignal(0);
  const chosen = useSignal<Chosen>({});
  const now = at.value;
  useLayoutEffect(() => globalThis.scrollTo?.(0, 0), [now]);
  const step = longingSteps[now];
  const back = () => (at.value = now - 1);
  const picked = Object.values(chosen.value).flatMap((option) => option ?? []);
  if (!step) return <Ending session={session} chosen={picked} onBack={back} />;
  return (
    <OneStep
      key={step.id}
      step={step}
      chosen={chosen.value[step.id] ?? null}
      onChoose={(option) => (chosen.value = { ...chosen.value, [step.id]: option })}
      onNext={() => (at.value = now + 1)}
      onBack={now > 0 ? back : undefined}
    >
      {now === 0 && (
        <>
          <p>{t('longing-room.lead')}</p>
          <KeptHere session={session} />
        </>
      )}
    </OneStep>
  );
}

interface StepProps {
  readonly step: LongingStep;
  readonly chosen: string | null;
  readonly onChoose: (option: string | null) => void;
  readonly onNext: () => void;
  /** Not on the first one. */
  readonly onBack: (() => void) | undefined;
  readonly children: ComponentChildren;
}

// Content counts its own steps and options, and a test there finds words for each.
const wordsOf = (place: string) => t(`longing.${place}` as MessageKey);

function OneStep({ step, chosen, onChoose, onNext, onBack, children }: StepProps) {
  const title = onBack ? wordsOf(`${step.id}.title`) : t('longing-room.title');
  return (
    <Page
      question={title}
      lead={wordsOf(`${step.id}.text`)}
      action={
        <Button look="primary" onPress={onNext}>
          {t(onBack ? 'longing-room.next' : 'longing-room.begin')}
        </Button>
      }
      aside={onBack && <Button onPress={onBack}>{t('longing-room.back')}</Button>}
    >
      {step.options && (
        <Choice
          label={title}
          labelUnseen
          options={step.options.map((value) => ({ value, label: wordsOf(`option.${value}`) }))}
          value={chosen}
          onChange={onChoose}
          clearLabel={t('longing-room.clear')}
        />
      )}
      {children}
      <WaysOut />
    </Page>
  );
}
