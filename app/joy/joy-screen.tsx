import type { OpenScreen } from '../session/index.ts';
import { Cards } from './cards.tsx';
import { GoodNews } from './good-news.tsx';
import './joy.css';

/** `joy` for the cards, `joy/good-news` for the minute. Neither can write anything. [JY3] */
export const Screen = ({ session, rest: [place] }: OpenScreen) =>
  place === 'good-news' ? <GoodNews key="news" /> : <Cards key="cards" day={session.today.value} />;
