import type { Considered } from '@unhurried/domain/offering';
import type { OverlapReason } from '@unhurried/domain/overlap';
import type { LeftOut, ScoreReason, Standing } from '@unhurried/domain/pace';
import { exhaustive } from '@unhurried/kernel';
import { points } from './numbers.ts';

/** Why today looks as it does, for the person alone. */
export function reasonInWords(reason: ScoreReason): string {
  switch (reason.kind) {
    case 'resting':
      return 'rest was chosen for today';
    case 'nothing-said':
      return 'nothing was said today, so the gentlest reading holds';
    case 'no-usual-yet':
      return 'there are not yet seven readings to know what is usual';
    case 'red-flag':
      return 'a warning sign has not been looked at yet';
    case 'safe':
      return 'safety comes first';
    case 'low-day':
      return { energy: 'energy is 3 or less', pain: 'pain is 7 or more', blank: 'energy or pain was left blank' }[
        reason.from
      ];
    case 'flare':
      return 'a flare is on';
    case 'recovery':
      return `recovering: demand up to ${points(reason.demand)}`;
    case 'watch-day':
      return 'one reading is clearly worse than usual: a gentle day';
    case 'been-away':
      return 'a week or more without readings';
    case 'good-day-cap':
      return `a better day than usual: demand stays within ${points(reason.demand)}; stop while it is still easy`;
    case 'good-day':
      return 'a better day than usual';
    default:
      return exhaustive(reason);
  }
}

const leftOut: Readonly<Record<LeftOut['kind'], string>> = {
  'above-welcome': 'further than is welcome today',
  limit: 'off limits',
  care: 'a precaution',
  'low-day': 'asks more than a low day, a flare or the first day after one can hold',
  'no-talk': 'a talk, and no talk is offered today',
  'painful-region': 'touches where it hurts',
  envelope: 'beyond the envelope',
  cost: 'the days after times like this were worse more often than other days',
};

/** Why one of the day's eight stays at home; nothing for one that goes. */
export function stayedBecause(considered: Considered): string | undefined {
  if (considered.goes) return undefined;
  const { because } = considered;
  if (because === 'chance') return 'left out by the coin';
  if (because === 'mine-to-leave-out') return 'beyond the offered tier';
  return leftOut[because.because.kind];
}

export function standingInWords(standing: Standing): string {
  switch (standing.state) {
    case 'unknown':
      return 'not known: a week or more without readings';
    case 'steady':
      return standing.watch ? 'steady, with a reading today that is clearly worse than usual' : 'steady';
    case 'flare':
      return `in a flare since ${standing.since}${standing.backSince ? `; readings are back within the usual since ${standing.backSince}` : ''}`;
    case 'recovery':
      return `recovering since ${standing.since}`;
    default:
      return exhaustive(standing);
  }
}

export function overlapReasonInWords(reason: OverlapReason): string {
  switch (reason.kind) {
    case 'both-offered':
      return 'both offered something today';
    case 'one-is-silent':
      return 'at least one of the two diaries says nothing on this day, and silence is no';
    case 'standing-welcome':
      return 'a standing welcome stands in';
    case 'apart-today':
      return 'apart today';
    case 'week-rests':
      return 'one of the two rests the calendar';
    default:
      return exhaustive(reason);
  }
}
