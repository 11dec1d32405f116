/** A card for two: something to laugh about, or to look forward to. Its words are in words/en/joy-cards.json. [CT52] */
export interface JoyCard {
  readonly id: string;
  readonly kind: 'laugh' | 'forward';
  /** It can be done lying down, in a sentence. */
  readonly easy?: true;
}

const card = (id: string, kind: JoyCard['kind']): JoyCard => ({ id, kind });
const easyCard = (id: string, kind: JoyCard['kind']): JoyCard => ({ id, kind, easy: true });

export const joyCards: readonly JoyCard[] = [
  card('terrible-joke', 'laugh'),
  easyCard('grand-name', 'laugh'),
  card('before-the-photo', 'laugh'),
  easyCard('which-animal', 'laugh'),
  easyCard('secret-weather', 'laugh'),
  card('first-laugh', 'laugh'),
  card('hum-a-song', 'laugh'),
  easyCard('funny-word', 'laugh'),
  card('worst-hotel', 'laugh'),
  easyCard('soon-and-small', 'forward'),
  easyCard('first-warm-day', 'forward'),
  card('dream-meal', 'forward'),
  card('trip-in-mind', 'forward'),
  card('one-evening', 'forward'),
  easyCard('film-again', 'forward'),
  card('tell-us-later', 'forward'),
  easyCard('nicest-sound', 'forward'),
];

/** A minute for good news, in its order, and the works that it rests on. Its words belong to the page. [CT52] */
export const goodNews = {
  steps: ['tell', 'ask', 'enjoy', 'retell'],
  sources: ['good-news-2004', 'good-news-2006'],
} as const;
