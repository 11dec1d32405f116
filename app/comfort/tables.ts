import type { ComfortTopic } from '@unhurried/content/comfort';

/** Points of a topic that are easier to find in a table: each row has a name and what these points say. [CO5] */
export interface TopicTable {
  readonly name: 'numbers' | 'kinds' | 'latex';
  readonly rows: readonly { readonly id: RowId; readonly points: readonly string[] }[];
}

type RowId = 'osmolality' | 'ph' | 'water' | 'silicone' | 'oil' | 'latex-fine' | 'latex-not' | 'other-material';

const tables: Readonly<Record<string, TopicTable>> = {
  'product-numbers': {
    name: 'numbers',
    rows: [
      { id: 'osmolality', points: ['osmolality', 'limit', 'ideal'] },
      { id: 'ph', points: ['ph'] },
    ],
  },
  'moisturiser-and-lubricant': {
    name: 'kinds',
    rows: [
      { id: 'water', points: ['water'] },
      { id: 'silicone', points: ['silicone'] },
      { id: 'oil', points: ['oil'] },
    ],
  },
  'condoms-and-creams': {
    name: 'latex',
    rows: [
      { id: 'latex-fine', points: ['latex-fine'] },
      { id: 'latex-not', points: ['latex-not'] },
      { id: 'other-material', points: ['other-material'] },
    ],
  },
};

export const tableOf = ({ id }: Pick<ComfortTopic, 'id'>): TopicTable | undefined => tables[id];
