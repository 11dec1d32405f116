import { Button, Why } from '../design/index.ts';
import { t } from '../words/index.ts';

interface EndingProps {
  readonly summary: string;
  readonly onEnd: () => void;
}

/** What an end does is said before it: a tap by mistake would give back what was left out. [AC22] */
export const Ending = ({ summary, onEnd }: EndingProps) => (
  <Why summary={summary}>
    <p>{t('care-form.endMeans')}</p>
    <Button onPress={onEnd}>{t('care-form.ask.over')}</Button>
  </Why>
);
