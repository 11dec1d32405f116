import type { Tier } from '../../library/index.ts';
import type { Question, QuestionFact, Seen } from '../index.ts';
import {
  type AskingPhone,
  type AskingRules,
  activities,
  type Clock,
  foldedAnew,
  foldedWith,
  halfDayOf,
  lapseOf,
  type Placed,
  viewOf,
} from './question-phones.contract.ts';

/** What a person can do. Opening a question and leaving it, and silence, are things to do here too. */
export type AskingDeed =
  | 'ask 4'
  | 'ask 5'
  | 'ask 6'
  | 'open'
  | 'glad'
  | 'gentler'
  | 'put aside'
  | 'take back'
  | 'lower 5'
  | 'over 5';

/** A phone after a deed, and what became of it outside: what was written, and what was taken back. */
export interface Outcome {
  readonly phone: AskingPhone;
  readonly written: readonly Placed[];
  readonly back: readonly string[];
}

type Body = Placed['body'];

const [gentle] = activities;

export function askingDeeds(rules: AskingRules) {
  const written = (phone: AskingPhone, clock: Clock, bodies: readonly Body[]): Outcome => {
    const { person } = phone;
    const count = new Set([...phone.known.map(({ id }) => id), ...phone.gone].filter((id) => id.startsWith(person)))
      .size;
    const all = bodies.map((body, nth) => ({
      id: `${person}${count + nth}`,
      by: person,
      day: clock.day,
      lapses: lapseOf(clock, body.kind),
      body,
    }));
    const folded = all.reduce((now, placed) => foldedWith(rules, now, placed), phone.folded);
    return { phone: { ...phone, known: [...phone.known, ...all], folded }, written: all, back: [] };
  };

  const asks = (phone: AskingPhone, clock: Clock, tier: Tier): Outcome | undefined => {
    const { day, now, hour } = clock;
    const what = activities.find((each) => each.tier === tier);
    if (!what || !rules.mayAsk(phone.folded, { person: phone.person, tier }, day, now)) return undefined;
    const done = written(phone, clock, [
      { kind: 'invited', ...what, when: 'now', day },
      { kind: 'asked', tier, at: halfDayOf(clock) },
    ]);
    const at = rules.driftOf('now', now, hour, 0.5);
    const drift = { kind: 'question-drifts' as const, tier, day, at, id: `${phone.person}drift${phone.asides.length}` };
    return { ...done, phone: { ...done.phone, asides: [...phone.asides, drift] } };
  };

  const gladTo = (phone: AskingPhone, clock: Clock, { by, tier, day }: Question, activity: Question['activity']) =>
    written(phone, clock, [{ kind: 'glad', asker: by, tier, day, activity } satisfies QuestionFact]);

  const takesBack = (phone: AskingPhone): Outcome | undefined => {
    const said = phone.known.filter(
      ({ by, body }) => by === phone.person && (body.kind === 'invited' || body.kind === 'glad'),
    );
    const id = said.at(-1)?.id;
    return id ? { phone: without(phone, [id]), written: [], back: [id] } : undefined;
  };

  const without = (phone: AskingPhone, ids: readonly string[]): AskingPhone => {
    const gone = new Set(ids);
    return {
      ...phone,
      known: phone.known.filter(({ id }) => !gone.has(id)),
      gone: [...new Set([...phone.gone, ...ids])].sort(),
      folded: { ...phone.folded, questions: rules.withoutQuestions(phone.folded.questions, gone) },
    };
  };

  const putsAside = (phone: AskingPhone, clock: Clock, question: Question): Outcome => {
    const { tier, day } = question;
    const aside = { kind: 'question-put-aside' as const, tier, day, id: `${phone.person}aside${tier}` };
    const done = written(phone, clock, rules.sentWhenPutAside(question));
    return { ...done, phone: { ...done.phone, asides: [...phone.asides, aside] } };
  };

  const seenOf = (phone: AskingPhone, clock: Clock, kind: Seen['kind']): Seen | undefined =>
    viewOf(rules, phone, clock).seen.find((each) => each.kind === kind);

  const asksMe = (phone: AskingPhone, clock: Clock): Question | undefined =>
    seenOf(phone, clock, 'asked-of-me')?.conversation.question;

  /** As the one who asked: yes to what the other would rather. As the one who is asked: yes to something gentler. */
  const gladOfGentler = (phone: AskingPhone, clock: Clock): Outcome | undefined => {
    const mine = seenOf(phone, clock, 'something-gentler');
    if (mine?.kind === 'something-gentler') return gladTo(phone, clock, mine.conversation.question, mine.activity);
    const asked = asksMe(phone, clock);
    return asked && gentle && asked.tier > gentle.tier ? gladTo(phone, clock, asked, gentle.activity) : undefined;
  };

  /** What can be done with a question that is to be seen. */
  const answers = (phone: AskingPhone, clock: Clock, deed: AskingDeed): Outcome | undefined => {
    if (deed === 'gentler') return gladOfGentler(phone, clock);
    const asked = asksMe(phone, clock);
    if (!asked) return undefined;
    if (deed === 'put aside') return putsAside(phone, clock, asked);
    return deed === 'glad'
      ? gladTo(phone, clock, asked, asked.activity)
      : written(phone, clock, rules.sentWhenOpened(asked));
  };

  /** Nothing where it cannot be done from here. */
  const done = (phone: AskingPhone, clock: Clock, deed: AskingDeed): Outcome | undefined => {
    if (deed.startsWith('ask')) return asks(phone, clock, Number(deed.at(-1)) as Tier);
    if (deed === 'take back') return takesBack(phone);
    if (deed === 'lower 5') return written(phone, clock, [{ kind: 'lowered', activity: 'x5' as Question['activity'] }]);
    if (deed === 'over 5') {
      const over = rules.overOf(5, clock.day);
      return over && written(phone, clock, [{ kind: 'time-over', ...over }]);
    }
    return answers(phone, clock, deed);
  };

  /** One more fact of the other's, or one that came before. What lapsed here or was taken back is not taken in again. */
  const received = (phone: AskingPhone, clock: Clock, placed: Placed): AskingPhone => {
    if (phone.gone.includes(placed.id) || placed.lapses <= clock.now) return phone;
    const known = [...phone.known.filter(({ id }) => id !== placed.id), placed].sort((a, b) => (a.id < b.id ? -1 : 1));
    return { ...phone, known, folded: foldedWith(rules, phone.folded, placed) };
  };

  /** What has lapsed by this clock is erased, and what is left is folded anew, as after a restart. */
  const lapsed = (phone: AskingPhone, clock: Clock): AskingPhone => {
    const gone = phone.known.filter(({ lapses }) => lapses <= clock.now).map(({ id }) => id);
    const { known, gone: allGone } = without(phone, gone);
    const asides = phone.asides.filter(({ day }) => day >= clock.day);
    return { ...phone, known, gone: allGone, asides, folded: foldedAnew(rules, known) };
  };
  return { done, received, lapsed, without };
}
