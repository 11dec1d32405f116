import { conditions } from '@unhurried/content/conditions';
import { LinkButton, Page } from '../design/index.ts';
import { atNumber } from '../neutral/index.ts';
import type { Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { FindCondition } from './find-condition.tsx';
import { ConditionForm } from './form/index.ts';

interface AddingProps {
  readonly session: Session;
  readonly id: string | undefined;
}

/** The way to one condition, and that condition. */
export function Adding({ session, id }: AddingProps) {
  if (id === undefined) return <FindCondition session={session} />;
  const condition = atNumber(conditions, id);
  if (condition) return <ConditionForm session={session} condition={condition} onDone={() => go('/care', 'fresh')} />;
  return <Page question={t('care.gone')} action={<LinkButton href="#/care">{t('care.toCare')}</LinkButton>} />;
}
