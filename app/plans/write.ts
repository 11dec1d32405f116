import type { EntryFact } from '@unhurried/domain/calendar';
import type { Private, Shared } from '@unhurried/domain/couple';
import type { Instant } from '@unhurried/domain/time';
import type { HadFact, IntentionsFact } from '@unhurried/domain/week';
import type { Session } from '../session/index.ts';

type NewFact = Parameters<Session['add']>[0][number];

/** What may be laid into what both read, for as long as they keep it. */
export type ShownPlan = EntryFact | IntentionsFact;
/** What may be laid into what is mine. */
export type MinePlan = EntryFact;
export type PassingPlan = HadFact;

export const forBoth = (body: ShownPlan): NewFact => ({ audience: 'shown', body: body as Shared<ShownPlan> });
export const forMe = (body: MinePlan): NewFact => ({ audience: 'mine', body: body as Private<MinePlan> });
export const until = (body: PassingPlan, lapses: Instant): NewFact => ({
  audience: 'passing',
  body: body as Shared<PassingPlan>,
  lapses,
});

/** Random, as the ids of facts are. */
export const newId = (): string => crypto.randomUUID().replaceAll('-', '');
