import type { ComponentChildren } from 'preact';
import { Button, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import type { WalkDraft } from './draft.ts';

/** What each page of the walk is given. */
export interface WalkPageProps {
  readonly session: Session;
  readonly draft: WalkDraft;
  readonly place: { readonly at: number; readonly of: number };
  readonly change: (part: Partial<WalkDraft>) => void;
  readonly onDone: () => void;
  readonly onSkip: () => void;
}

/** What the fields of one question are given. */
export type FieldsProps = Pick<WalkPageProps, 'session' | 'draft' | 'change'>;

interface WalkPageFrameProps {
  readonly question: string;
  readonly lead?: string | undefined;
  readonly place: { readonly at: number; readonly of: number };
  readonly onNext: () => void;
  readonly onSkip: () => void;
  readonly children: ComponentChildren;
}

/** One question, and two ways on that are as easy: with it, and past it; one opened by itself is left by Back. [MH1] */
export const WalkPageFrame = ({ question, lead, place, onNext, onSkip, children }: WalkPageFrameProps) => (
  <Page
    question={question}
    lead={lead}
    onSubmit={onNext}
    action={
      <Button look="primary" submits wide>
        {t(place.of > 1 ? 'health.next' : 'health.keep')}
      </Button>
    }
    aside={
      place.of > 1 && (
        <Button look="plain" onPress={onSkip}>
          {t('health.skip')}
        </Button>
      )
    }
  >
    {children}
    {place.of > 1 && view.value !== 'low-energy' && <p class="quiet-text">{t('health.at', place)}</p>}
  </Page>
);
