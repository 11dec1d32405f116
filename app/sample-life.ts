import { activities } from '@unhurried/content/activities';
import type { Person } from '@unhurried/domain/couple';
import { dayAt, type Instant } from '@unhurried/domain/time';
import { type Device, memoryDevice, type NewFact, type OpenSide } from './device/index.ts';
import { type SampleSide, sampleCouple } from './sample/index.ts';
import { lapseOf, mine, passing, type Starting, shown } from './session/index.ts';
import { loadWords, locale, t } from './words/index.ts';

/** Guards nothing: the sample is nobody's, and it is gone with the page. */
const passphrase = 'sample';

const people: readonly Person[] = ['a', 'b'];

const factsOf = (side: SampleSide): readonly NewFact[] => [
  ...[...side.mine, ...side.careMine].map(({ fact }) => mine(fact)),
  ...[...side.shown, ...side.week, ...side.coast, ...side.careShown].map(({ fact }) => shown(fact)),
  ...side.passing.map(({ day, fact }) => passing(fact, lapseOf(day))),
];

async function made(device: Device, person: Person, side: SampleSide): Promise<OpenSide | undefined> {
  const created = await device.createSide({ person, name: side.name, passphrase });
  if (!created.ok) return undefined;
  const written = await created.value.append(factsOf(side));
  return written.ok ? created.value : undefined;
}

/** The sample couple on a device in memory: nothing of it touches the disk, and nothing real is near it. */
export async function sampleLife(now: Instant): ReturnType<Starting['sample']> {
  await loadWords(locale.value, ['sample']);
  const device = memoryDevice();
  const words = {
    me: t('sample.me'),
    partner: t('sample.partner'),
    danceName: t('sample.danceName'),
    ownName: t('sample.ownName'),
    ownWhat: t('sample.ownWhat'),
    coast: {
      firstWalk: t('sample.firstWalk'),
      longWait: t('sample.longWait'),
      longWaitTaught: t('sample.longWaitTaught'),
      seaAgain: t('sample.seaAgain'),
      soup: t('sample.soup'),
      quietSunday: t('sample.quietSunday'),
      hardWeek: t('sample.hardWeek'),
      hardWeekTaught: t('sample.hardWeekTaught'),
      wholeSong: t('sample.wholeSong'),
      goodNews: t('sample.goodNews'),
      firstSnow: t('sample.firstSnow'),
    },
    care: {
      want: t('sample.want'),
      operation: t('sample.operation'),
      checkUp: t('sample.checkUp'),
      matters: t('sample.matters'),
      tried: t('sample.tried'),
      triedCame: t('sample.triedCame'),
      noticed: t('sample.noticed'),
      question: t('sample.question'),
      knees: t('sample.knees'),
    },
  };
  const life = sampleCouple(dayAt(now, device.zone()), words, activities);
  await device.begin('two');
  for (const person of people) (await made(device, person, life[person]))?.lock();
  const sides = await device.sides();
  return {
    device,
    sides: sides.ok ? sides.value : [],
    async open(person) {
      const side = await device.unlock(person, passphrase);
      if (!side.ok) throw new Error('The sample couple is in memory and opens with any passphrase.');
      // The offerings of today were made with these; another coin would narrow them on arrival.
      return { ...side.value, spaceId: life.chance.space, coin: life.chance.coinOf(person) };
    },
  };
}
