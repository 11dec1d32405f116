import { point } from '../leaflets/index.ts';
import type { ComfortTopic } from './comfort.ts';

/** What is put on, and what goes with what. */
export const products: readonly ComfortTopic[] = [
  {
    id: 'moisturiser-and-lubricant',
    suits: ['GSM', 'PELV', 'PP'],
    points: [
      point('two-kinds', 'gsm-2020'),
      point('water', 'lubricant-types'),
      point('silicone', 'lubricant-types'),
      point('oil', 'condoms-and-oils'),
      point('plain', 'lubricant-types'),
    ],
  },
  {
    id: 'condoms-and-creams',
    suits: ['CYTO', 'GSM', 'PP'],
    points: [
      point('latex-fine', 'condoms-and-oils'),
      point('latex-not', 'condoms-and-oils'),
      point('other-material', 'condoms-and-oils'),
      point('wash-off', 'condoms-and-oils'),
    ],
  },
  {
    id: 'product-numbers',
    suits: ['GSM', 'PELV'],
    points: [
      point('osmolality', 'lubricant-note-2012'),
      point('limit', 'lubricant-note-2012'),
      point('ideal', 'lubricant-ideal'),
      point('ph', 'lubricant-ideal'),
    ],
  },
];
