import type { ComfortTopic } from '@unhurried/content/comfort';
import { t } from '../words/index.ts';
import type { TopicTable } from './tables.ts';
import { pointWords } from './words.ts';

interface TableProps {
  readonly topic: ComfortTopic;
  readonly table: TopicTable;
}

/** Two columns; where text is very large, what a row says stands under its name. */
export const Table = ({ topic, table: { name, rows } }: TableProps) => (
  <table class="comfort-table">
    <caption>{t(`comfort-room.table.${name}`)}</caption>
    <thead class="unseen">
      <tr>
        <th scope="col">{t('comfort-room.table.name')}</th>
        <th scope="col">{t('comfort-room.table.says')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, points }) => (
        <tr key={id}>
          <th scope="row">{t(`comfort-room.row.${id}`)}</th>
          <td>
            {points.map((point) => (
              <p key={point}>{pointWords(topic, point)}</p>
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
