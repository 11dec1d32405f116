import type { Side } from './one-side.ts';
import { stayedBecause } from './reasons.ts';
import type { Today } from './today.ts';

function sideAsJson({ held, my, prepared }: Side) {
  const { preview, skipped } = held;
  return {
    read: {
      source: preview?.source ?? null,
      days: preview?.days.length ?? 0,
      from: preview?.from ?? null,
      to: preview?.to ?? null,
      trackers: preview?.read ?? [],
    },
    skipped,
    step: preview?.step ?? null,
    baseline: my.baseline ?? null,
    standing: my.standing,
    reading: my.reading ?? null,
    points: prepared.allowance.points,
    offered: my.reading !== undefined,
    offering: prepared.offering,
    reasons: prepared.allowance.reasons,
    notSent: prepared.considered.flatMap((each) =>
      each.goes ? [] : [{ activity: each.activity.id, because: stayedBecause(each) }],
    ),
  };
}

/** The same as the text, as one object. `rest` is true on every day there is. */
export function todayAsJson({ options, me, partner, overlap }: Today) {
  const { tier, word, talk, possible, suggestions, reasons } = overlap;
  return {
    date: options.date,
    profile: options.profile,
    standIns: { welcomeMe: options.welcomeMe, welcomePartner: options.welcomePartner, full: options.full },
    coin: 'fixed for this tool, one for both',
    commonGround: 'the whole library',
    me: sideAsJson(me),
    partner: sideAsJson(partner),
    overlap: { tier, word, talk, possible, suggestions, reasons, rest: true },
  };
}
