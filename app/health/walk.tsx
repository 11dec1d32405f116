import { conditionById } from '@unhurried/content/conditions';
import { useEffect } from 'preact/hooks';
import { ConditionForm } from '../care/form/index.ts';
import { LinkButton, Page } from '../design/index.ts';
import { Later, type LaterPage } from '../later/index.ts';
import type { Session } from '../session/index.ts';
import { go, view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { AreaPage, AreasPage } from './areas.tsx';
import { goneThrough, passedOver, type WalkDraft } from './draft.ts';
import { QuestionPage } from './question-page.tsx';
import { keyOf, numberAfter, onlyFor, questions, type Step, stepAt, stepsOf } from './steps.ts';
import type { WalkPageProps } from './walk-page.tsx';
import { beginWalk, walkAt, wholeWalk } from './walks.ts';

interface Given {
  readonly session: Session;
  readonly rest: readonly string[];
}

/** `#/walk/go/N`: page N of the whole walk. */
export const Walk = ({ session, rest }: Given) => (
  <Pages session={session} path={wholeWalk} at={rest[1]} stepsFor={(draft) => stepsOf(draft, view.value)} />
);

/** `#/walk/one/N`: one question by itself, and the conditions that were ticked on its page. */
export function OneQuestion({ session, rest }: Given) {
  const [, number = '', at = '1'] = rest;
  const question = questions[Number(number) - 1];
  const path = `/walk/one/${number}`;
  if (question && at === '1' && !walkAt(session, path).peek()) beginWalk(session, path);
  const stepsFor = (draft: WalkDraft) => (question ? onlyFor(draft, question) : []);
  return <Pages session={session} path={path} at={at} stepsFor={stepsFor} />;
}

interface PagesProps {
  readonly session: Session;
  readonly path: string;
  readonly at: string | undefined;
  readonly stepsFor: (draft: WalkDraft) => readonly Step[];
}

/** One page of a walk. Each has a place of its own, so that Back leads to the one before, as it was left. [MH1] */
function Pages({ session, path, at, stepsFor }: PagesProps) {
  const walk = walkAt(session, path);
  const draft = walk.value?.draft;
  const steps = draft ? stepsFor(draft) : [];
  const step = stepAt(steps, at);
  const number = step ? steps.indexOf(step) + 1 : 0;
  useEffect(() => {
    const now = walk.peek();
    if (now && number > 0) walk.value = { ...now, at: number };
  }, [walk, number]);
  if (!draft || !step) return <Gone />;
  const change = (next: WalkDraft) => {
    walk.value = { draft: next, at: number };
  };
  const leave = (next: WalkDraft) => {
    const after = numberAfter(stepsFor(next), step);
    if (after <= stepsFor(next).length) {
      walk.value = { draft: next, at: after };
      return go(`${path}/${after}`);
    }
    walk.value = undefined;
    go('/walk', 'fresh');
  };
  const given = {
    session,
    draft,
    place: { at: number, of: steps.length },
    change: (part: Partial<WalkDraft>) => change({ ...draft, ...part }),
    onDone: () => leave(goneThrough(draft, keyOf(step))),
    onSkip: () => leave(passedOver(draft, keyOf(step))),
  };
  return <OnePage key={keyOf(step)} step={step} {...given} />;
}

const end: LaterPage<{ readonly session: Session }> = {
  areas: ['care-form', 'leaflets', 'activities', 'adaptations', 'tiers'],
  load: () => import('./end.tsx').then(({ End }) => End),
};

function OnePage({ step, ...given }: WalkPageProps & { readonly step: Step }) {
  switch (step.kind) {
    case 'areas':
      return <AreasPage {...given} />;
    case 'area':
      return <AreaPage area={step.area} {...given} />;
    case 'question':
      return <QuestionPage question={step.question} {...given} />;
    case 'condition': {
      const condition = conditionById(step.condition);
      return condition ? <ConditionForm condition={condition} {...given} /> : null;
    }
    case 'end':
      return <Later page={end} given={{ session: given.session }} />;
  }
}

const Gone = () => (
  <Page
    question={t('health.gone')}
    action={
      <LinkButton href="#/walk" look="primary" wide>
        {t('health.toHealth')}
      </LinkButton>
    }
  />
);
