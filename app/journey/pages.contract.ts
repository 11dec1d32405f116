import type { PlaceFields } from '@unhurried/domain/journey';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { home } from '../session/home.contract.ts';
import type { Session, Unhurried } from '../session/index.ts';
import { GoalsPage } from './goals/index.ts';
import { Screen } from './index.ts';
import { newPlaceId } from './known.ts';
import { MonthPage } from './month/index.ts';

export const app = {} as unknown as Unhurried;
export const textOf = (html: string) =>
  html
    .replaceAll(/<svg.*?<\/svg>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
export const coast = (session: Session) => textOf(renderToString(h(Screen, { app, session, rest: [] })));

export const month = (session: Session, id: string) => textOf(renderToString(h(MonthPage, { session, id })));
export const goalsPage = (session: Session) => textOf(renderToString(h(GoalsPage, { session, id: undefined })));

export const rain: PlaceFields = {
  what: 'hard-day',
  name: 'Rain on the pier',
  taught: 'Slow is fine',
  month: '2026-04',
};
export const asleep = newPlaceId();

export const together = async () => {
  const { open } = await home();
  return { of: async (person: 'a' | 'b') => (await open(person)).session };
};
