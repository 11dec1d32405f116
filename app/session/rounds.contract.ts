import { activities } from '@unhurried/content/activities';
import { commonOn, type WelcomeFact, weekOf } from '@unhurried/domain/common-ground';
import type { Activity, ActivityId } from '@unhurried/domain/library';
import { addDays, type Day } from '@unhurried/domain/time';
import {
  given,
  type Phone,
  paired,
  phone,
  reopened,
  type World,
  world,
} from '../device/exchange/two-phones.contract.ts';
import type { OpenSide } from '../device/index.ts';
import './home.contract.ts';
import { mine, openSession, type Session } from './index.ts';

export const aDay = 86_400_000;

/** A side's secret coin, as a test wants it; nothing leaves it as it is. */
export type Coin = (label: string) => number | undefined;

const never: Coin = () => undefined;

/** Some of the library, so that decks are small and quick. */
export const few: readonly Activity[] = ([2, 3, 4, 5, 6] as const).flatMap((tier) => {
  const all = activities.filter((each) => each.tier === tier);
  const sided = all.find(({ oneGives }) => oneGives);
  return [...all.filter(({ oneGives }) => !oneGives).slice(0, 2), ...(sided ? [sided] : [])];
});

export const closerOnes = few.filter(({ tier }) => tier >= 4);

export interface Couple {
  readonly here: World;
  readonly phones: Readonly<Record<Who, Phone>>;
  readonly library: readonly Activity[];
  /** Names the link of the two; a locked side does not know it any more. */
  readonly space: string;
  readonly coins: { ada: Coin; ben: Coin };
  ada: Session;
  ben: Session;
}

export type Who = 'ada' | 'ben';

const withCoin = (side: OpenSide, coin: () => Coin): OpenSide =>
  Object.assign(Object.create(side), {
    coin: (label) => coin()(label) ?? side.coin(label),
  } satisfies Pick<OpenSide, 'coin'>);

export async function sessionOn(
  { device, side }: Phone,
  library: readonly Activity[],
  coin: () => Coin = () => never,
): Promise<Session> {
  const opening = { device, side: withCoin(side, coin), partner: undefined, library, sample: false };
  return given(await openSession({ ...opening, onLock: () => undefined }));
}

export async function couple(library: readonly Activity[] = activities): Promise<Couple> {
  const here = world();
  const [ada, ben] = [await phone(here, 'Ada'), await phone(here, 'Ben')];
  await paired(here, ada, ben);
  const coins = { ada: never, ben: never };
  return {
    ...{ here, phones: { ada, ben }, library, coins, space: ada.side.spaceId },
    ada: await sessionOn(ada, library, () => coins.ada),
    ben: await sessionOn(ben, library, () => coins.ben),
  };
}

interface Everybody {
  readonly here: World;
  readonly phones: Readonly<Record<string, Phone>>;
}

const sameInARow = 4;

/** Until nothing moves any more: the arithmetic takes its time beside the exchange, and a busy machine more of it. */
export async function quiet({ here, phones }: Everybody): Promise<void> {
  await Promise.all([import('./match-rounds.ts'), import('../device/match-here.contract.ts')]);
  const all = Object.values(phones);
  const written = async () => (await Promise.all(all.map(here.dump))).map(({ length }) => length).join();
  let before = '';
  for (let same = 0; same < sameInARow; ) {
    await here.pass(20_000);
    await new Promise((later) => setTimeout(later, 15));
    for (const { device } of all) await device.matching.alone(async () => {});
    const now = await written();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

export async function opensAgain(us: Couple, who: Who): Promise<void> {
  us[who].lock();
  await reopened(us.phones[who]);
  const { library } = us;
  us[who] = await sessionOn(us.phones[who], library, () => us.coins[who]);
}

/** Each opens the app a few times on that day, as two people do who look once in a while. */
export async function aDayOf(us: Couple, ...who: readonly Who[]): Promise<void> {
  for (const each of [...who, ...who]) {
    await opensAgain(us, each);
    await quiet(us);
  }
}

export const says = (
  session: Session,
  answer: 'welcome' | 'not-now',
  names: readonly string[],
  more: Partial<WelcomeFact> = {},
) =>
  session.add(
    names.map((name) =>
      mine({
        kind: 'welcome-answered',
        activity: name as ActivityId,
        answer,
        day: session.today.value,
        ...more,
      } as WelcomeFact),
    ),
  );

export const done = (session: Session) =>
  session.add([mine({ kind: 'first-deck-done', space: session.known.value.mine.decks.space })]);

/** Both through with the first deck, whatever they answered. */
export async function throughTheFirst(us: Couple): Promise<void> {
  await quiet(us);
  for (const session of [us.ada, us.ben]) await done(session);
  await quiet(us);
}

export const foundOn = (session: Session, day: Day = session.today.value): readonly string[] =>
  [...commonOn(session.known.value.ours.common, day).keys()].sort();

/** Which week of decks it is, and which day of it. */
export const weekNow = ({ here, space }: Couple) => weekOf(today(here), space);

export const today = ({ now }: Pick<World, 'now'>): Day => new Date(now).toISOString().slice(0, 10) as Day;

/** Sets the clock to a day of the next week that both begin together, or of that week's successor. */
export function toDay(us: Couple, week: number, day: number): void {
  const now = weekNow(us);
  us.here.now += (7 * (week - now.week) + day - now.day) * aDay;
}

export const plus = addDays;
