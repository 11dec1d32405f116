import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button, LinkButton, Page } from '../design/index.ts';
import type { Pairing, PairingStep, Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { follow } from './follow.ts';
import { type LinkRefusal, whyKeys } from './refusals.ts';
import './link.css';

interface LinkingProps {
  readonly session: Session;
  readonly pairing: Pairing;
  /** What is shown until somebody answers; on the phone of the guest it says that it waits. */
  readonly waiting: (end: () => void) => ComponentChildren;
  /** To the beginning, with nothing kept of this attempt. */
  readonly onAgain: () => void;
}

/** One attempt from its first page to its last: waiting, six words, the other's tap, linked; or a reason. */
export function Linking({ session, pairing, waiting, onAgain }: LinkingProps) {
  const step = useSignal<PairingStep>(pairing.now());
  const differs = useSignal(false);
  useEffect(() => follow(pairing, (next) => (step.value = next)), [pairing]);
  const end = () => {
    void pairing.cancel();
    onAgain();
  };
  const { value } = step;
  return (
    <>
      <p class="unseen" role="status">
        {value.kind === 'words' && !differs.value && t('link.wordsHere')}
      </p>
      {differs.value ? (
        <Different key="different" onAgain={onAgain} />
      ) : (
        <Step
          key={value.kind}
          session={session}
          step={value}
          waiting={waiting}
          pairing={pairing}
          end={end}
          onAgain={onAgain}
          onDifferent={() => {
            differs.value = true;
            void pairing.cancel();
          }}
        />
      )}
    </>
  );
}

interface StepProps extends LinkingProps {
  readonly step: PairingStep;
  readonly end: () => void;
  readonly onDifferent: () => void;
}

function Step({ session, step, waiting, pairing, end, onAgain, onDifferent }: StepProps) {
  switch (step.kind) {
    case 'waiting':
      return waiting(end);
    case 'words':
      return <Words words={step.words} onSame={() => void pairing.same()} onDifferent={onDifferent} />;
    case 'said':
      return (
        <Page question={t('link.said')} lead={t('link.saidLead')} aside={<Stop onStop={end} />}>
          <p class="quiet-text">{t('link.keepOpen')}</p>
        </Page>
      );
    case 'linked':
      return <Linked name={step.partner.name} session={session} />;
    default:
      return <NotLinked why={step.why} onAgain={onAgain} />;
  }
}

export const Stop = ({ onStop }: { readonly onStop: () => void }) => (
  <Button look="plain" onPress={onStop}>
    {t('link.stop')}
  </Button>
);

interface WordsProps {
  readonly words: readonly string[];
  readonly onSame: () => void;
  readonly onDifferent: () => void;
}

/** Both answers look alike: the one that is wanted is the true one. They stand under the words and never over them. */
function Words({ words, onSame, onDifferent }: WordsProps) {
  return (
    <Page question={t('link.words')} lead={t('link.wordsLead')}>
      <ol class="six-words" lang="en" dir="ltr" aria-label={t('link.wordsNamed')}>
        {words.map((word, at) => (
          <li key={`${at} ${word}`}>{word}</li>
        ))}
      </ol>
      <div class="word-answers">
        <Button wide onPress={onSame}>
          {t('link.same')}
        </Button>
        <Button wide onPress={onDifferent}>
          {t('link.different')}
        </Button>
      </div>
    </Page>
  );
}

function Different({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <Page
      question={t('link.others')}
      lead={t('link.othersLead')}
      action={
        <Button look="primary" wide onPress={onAgain}>
          {t('link.again')}
        </Button>
      }
    >
      <p>{t('link.othersWhy')}</p>
    </Page>
  );
}

interface NotLinkedProps {
  readonly why: LinkRefusal;
  /** Absent where beginning anew leads nowhere. */
  readonly onAgain?: (() => void) | undefined;
}

export function NotLinked({ why, onAgain }: NotLinkedProps) {
  return (
    <Page
      question={t('link.notLinked')}
      lead={t(whyKeys[why])}
      action={
        onAgain && (
          <Button look="primary" wide onPress={onAgain}>
            {t('link.again')}
          </Button>
        )
      }
      aside={
        <LinkButton href="#/us" look="plain">
          {t('link.notNow')}
        </LinkButton>
      }
    >
      <p class="quiet-text">{t('link.kept')}</p>
    </Page>
  );
}

/** Also what stands here for a side that was linked before. */
export function Linked({ name, session }: { readonly name: string; readonly session: Session }) {
  return (
    <Page
      question={t('link.linked', { name })}
      lead={t('link.linkedLead')}
      action={
        <a class="button button-primary button-wide" href="#/today" data-fresh>
          {t('link.toToday')}
        </a>
      }
    >
      <div class="quiet-links">
        <a href="#/us/who-sees">{t('link.seeWho')}</a>
        {!session.link.hasKit.value && <a href="#/kit">{t('link.toKit')}</a>}
      </div>
    </Page>
  );
}
