export { type Chance, chanceFrom } from './chance.ts';
export { type LivedDay, liveThrough, type Scale, type Truth } from './diary.ts';
export { type Kind, personFrom, type SimulatedPerson } from './person.ts';
export { everySpell, type Spell, worsening } from './spell.ts';
