import { otherOf, type Person } from '../../couple/index.ts';
import { hours } from '../../time/index.ts';
import type { Seen } from '../index.ts';
import {
  type AskingPhone,
  type AskingRules,
  activities,
  type Clock,
  foldedAnew,
  nothingFolded,
  type Placed,
  possibleFor,
  type View,
  viewOf,
} from './question-phones.contract.ts';

type Agreed = Extract<Seen, { readonly kind: 'agreed' }>;

/** Whether this person said yes to that very activity, in what this phone holds, read as slowly as the rule is written. */
const saidYes = (known: readonly Placed[], who: Person, { activity, conversation: { question } }: Agreed): boolean =>
  known.some(({ by, body }) => {
    if (by !== who) return false;
    if (body.kind === 'invited')
      return (
        who === question.by && body.activity === activity && body.tier === question.tier && body.day === question.day
      );
    if (body.kind !== 'glad' || body.activity !== activity) return false;
    return body.asker === question.by && body.tier === question.tier && body.day === question.day;
  });

/** P1, P2, P7, TG2, TG10: both said yes to that very thing, today, and it is possible here. */
const isAgreedBeyond = (view: View, { known, folded }: AskingPhone, { day }: Clock): boolean =>
  view.seen.some(
    (each) =>
      each.kind === 'agreed' &&
      !(
        (['a', 'b'] as const).every((who) => saidYes(known, who, each)) &&
        each.conversation.question.day === day &&
        possibleFor(folded).some(({ activity }) => activity === each.activity)
      ),
  );

/** TG5: one question at most, the gentlest of the other's, and none that goes as far as what was put aside. */
function asksAgain({ seen }: View, { person, known, asides, folded }: AskingPhone, { day }: Clock): boolean {
  const asked = seen.filter(({ kind }) => kind === 'asked-of-me').map(({ conversation }) => conversation.question);
  const open = known.flatMap(({ by, body }) =>
    by === otherOf(person) && body.kind === 'invited' && body.day === day ? [body] : [],
  );
  const counted = open.filter(({ activity }) => possibleFor(folded).some((each) => each.activity === activity));
  const closed = Math.min(...folded.over.filter((each) => each.day === day).map(({ tier }) => tier));
  const gentlest = Math.min(...counted.map(({ tier }) => tier).filter((tier) => tier < closed));
  const aside = asides.filter((each) => each.kind === 'question-put-aside' && each.day === day).map(({ tier }) => tier);
  return asked.length > 1 || asked.some(({ tier }) => tier !== gentlest || tier >= Math.min(...aside));
}

/** OV4: asked once, that tier and those above are used up for me. OV4b: after a time, for both, and nothing of it is open. */
function asksTooMuch({ may, all }: View, { person, known, folded }: AskingPhone, { day, now }: Clock): boolean {
  const closedAt = (tier: number): boolean =>
    folded.over.some((each) => each.day === day && tier >= each.tier) ||
    known.some(
      ({ by, body, day: on }) =>
        by === person && body.kind === 'asked' && tier >= body.tier && (on === day || now < body.at + hours(12)),
    );
  const isOpenAfter = all.some(({ question }) =>
    known.some(({ body }) => body.kind === 'time-over' && body.day === day && question.tier >= body.tier),
  );
  return isOpenAfter || activities.some(({ tier }, nth) => may[nth] === true && closedAt(tier));
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** TG12, P9: with everything lapsed a phone shows what one shows on which nothing was ever asked. */
const remembersLapsed = (rules: AskingRules, phone: AskingPhone, clock: Clock, view: View): boolean => {
  if (phone.known.length > 0 || phone.asides.length > 0) return false;
  const untouched = { ...phone, gone: [], folded: nothingFolded };
  return !same(phone.folded, nothingFolded) || !same(view, viewOf(rules, untouched, clock));
};

/** What must never be so on a phone that asks and is asked, by a name that says which. */
export function askingFault(rules: AskingRules, phone: AskingPhone, clock: Clock): string | undefined {
  const view = viewOf(rules, phone, clock);
  if (!same(phone.folded, foldedAnew(rules, phone.known))) return 'what came first makes a difference';
  if (isAgreedBeyond(view, phone, clock)) return 'agreed without two yeses to what is possible';
  if (asksAgain(view, phone, clock)) return 'asked again, or further';
  if (asksTooMuch(view, phone, clock)) return 'asking is not used up';
  return remembersLapsed(rules, phone, clock, view) ? 'something is left' : undefined;
}
