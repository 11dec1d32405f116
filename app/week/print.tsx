import { Button, Switch, Why } from '../design/index.ts';
import { t } from '../words/index.ts';

interface PrintProps {
  readonly withPrivate: boolean;
  readonly onChange: (withPrivate: boolean) => void;
}

/** The browser's own printing, of the one sheet. [WE9] */
export const Print = ({ withPrivate, onChange }: PrintProps) => (
  <Why summary={t('week.print')}>
    <Switch label={t('week.printPrivate')} on={withPrivate} onChange={onChange} />
    <div>
      <Button icon="page" onPress={() => print()}>
        {t('week.printNow')}
      </Button>
    </div>
  </Why>
);
