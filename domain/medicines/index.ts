export {
  longestName,
  longestWords,
  type MedicineFact,
  mostMedicines,
  type Noticeable,
  type NoticedChange,
  noticeable,
  type ToldMedicine,
  type WhichMedicine,
} from './facts.ts';
export { isTaken, type MedicineState, medicinesOf, takenOn } from './now.ts';
export {
  type Circumstance,
  circumstances,
  type KnownMedicine,
  type Stop,
  type StopRule,
  type StopUrgency,
  stops,
  stopUrgencies,
  type Tell,
  type TellRule,
  tells,
} from './stops.ts';
export { noticeChange, type Telling, type TellingRefusal, tellMedicine } from './telling.ts';
