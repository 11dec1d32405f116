import { useSignal } from '@preact/signals';
import type { Day } from '@unhurried/domain/time';
import { ActivityRow, Button, Page, Rows } from '../design/index.ts';
import { view } from '../shell/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { cardsFor } from './order.ts';

/** One card at a time, and two other ways. [JY1] [JY4] */
export function Cards({ day }: { readonly day: Day }) {
  const at = useSignal(0);
  const low = view.value === 'low-energy';
  const cards = cardsFor(day, low);
  const card = cards[at.value % cards.length];
  return (
    <Page
      question={t('joy.title')}
      lead={low ? undefined : t('joy.lead')}
      action={
        <Button look="primary" wide onPress={() => (at.value += 1)}>
          {t('joy.another')}
        </Button>
      }
    >
      <p class="joy-card" role="status">
        {card && t(`joy-cards.${card.id}.text` as MessageKey)}
      </p>
      <Rows label={t('joy.more')}>
        <ActivityRow
          href="#/joy/good-news"
          icon="sun"
          name={t('joy.news')}
          detail={low ? undefined : t('joy.newsDetail')}
        />
        <ActivityRow
          href="#/journey/new"
          icon="waves"
          name={t('joy.win')}
          detail={low ? undefined : t('joy.winDetail')}
        />
      </Rows>
    </Page>
  );
}
