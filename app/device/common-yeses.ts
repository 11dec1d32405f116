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

const isFinding = (body: Body): body is Body & { readonly activities: readonly unknown[] } =>
  body.kind === 'common-found' && 'activities' in body && Array.isArray(body.activities);

const answersIn = (facts: readonly Kept[]): WelcomeState =>
  facts
    .filter(({ audience }) => audience === 'mine')
    .map(({ body }) => body)
    .filter(isAnswer)
    .reduce(evolveWelcome, noWelcomes);

const foundBefore = (facts: readonly Kept[]): ReadonlySet<unknown> =>
  new Set(facts.flatMap(({ audience, body }) => (audience === 'shown' && isFinding(body) ? body.activities : [])));

/**
 * What both welcome, as the fact that each side will show. It names no answer that is not common, and nothing that was
 * found before: were it named each time, its absence from a later finding would tell that one of them took it back.
 * [DV11] [CG6]
 */
export function meetOnThisDevice(now: () => number) {
  return (ofA: readonly Kept[], ofB: readonly Kept[], zone: string): { found: number; body: Body } => {
    const common = commonYeses(answersIn(ofA), answersIn(ofB));
    const before = foundBefore([...ofA, ...ofB]);
    const activities = common.filter((activity) => !before.has(activity));
    const day = dayAt(now() as Instant, zone as Zone);
    const body: CommonFact = { kind: 'common-found', activities, day };
    return { found: common.length, body };
  };
}
