import { Card } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';

export interface TextsProps {
  readonly session: Session;
  readonly mine: string;
  readonly theirs: string;
}

/** Mine and the other's, side by side where there is room. */
export const BothTexts = ({ session, mine, theirs }: TextsProps) => (
  <div class="answer-pair">
    <Card>
      <h2>{t('answers.you')}</h2>
      <p class="answer-text">{mine}</p>
    </Card>
    <Card>
      <h2>{session.partner?.name}</h2>
      <p class="answer-text">{theirs}</p>
    </Card>
  </div>
);
