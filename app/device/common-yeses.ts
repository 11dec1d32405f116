import {
  type CommonFact,
  commonYeses,
  evolveWelcome,
  noWelcomes,
  type WelcomeFact,
  type WelcomeState,
} from '@unhurried/domain/common-ground';
import { dayAt, type Instant, type Zone } from '@unhurried/domain/time';
import type { Body, Kept } from './side.ts';

const isAnswer = (body: Body): body is WelcomeFact =>
  body.kind === 'welcome-answered' &&
  'activity' in body &&
  typeof body.activity === 'string' &&
  'answer' in body &&
  (body.answer === 'welcome' || body.answer === 'not-now');

const answersIn = (facts: readonly Kept[]): WelcomeState =>
  facts
    .map(({ body }) => body)
    .filter(isAnswer)
    .reduce(evolveWelcome, noWelcomes);

/** What both welcome, as the fact that each side will show. It names no answer that is not common. [DV11] */
export function meetOnThisDevice(now: () => number) {
  return (ofA: readonly Kept[], ofB: readonly Kept[], zone: string): { found: number; body: Body } => {
    const activities = commonYeses(answersIn(ofA), answersIn(ofB));
    const day = dayAt(now() as Instant, zone as Zone);
    const body: CommonFact = { kind: 'common-found', activities, day };
    return { found: activities.length, body };
  };
}
