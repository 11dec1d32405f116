export { type PageForTheClinicianAlone, withoutTalkAlone, withTalkAlone } from './alone.ts';
export { type ClinicInput, clinicPage } from './clinic-page.ts';
export {
  type AnswerNoted,
  type BeforePartner,
  beforePartner,
  type ClinicFact,
  type ClinicSaid,
  type ClinicTold,
  longestSaid,
  longestWant,
  mostLines,
  mostListed,
  mostQuestions,
  type OwnScale,
  type OwnWords,
  ownScales,
  ownWords,
  type Present,
  presences,
  type QuestionKept,
  type ScaleId,
  type ScaleNoted,
} from './facts.ts';
export { asksForTalk, type Look, type Note, notesOf, overHalfAYear } from './looks.ts';
export type { MedicineBook } from './medicines-part.ts';
export { type ClinicState, clinicOf, saidOf, toldAs } from './now.ts';
export { offeredTicks, warningsLeftOff } from './offered.ts';
export { lastPlace, moveQuestion } from './order.ts';
export {
  type AboutTheTime,
  boxLines,
  type ClinicPage,
  type MedicineLine,
  type NoticedLine,
  type ScaleLine,
  type Series,
  type TrendPart,
  type Warned,
} from './page.ts';
export { scoreOf } from './scales.ts';
export { type ClinicRefusal, keepQuestion, noteAnswer, noteScale, tellClinic } from './telling.ts';
export {
  type Concern,
  concerns,
  noticedTick,
  type Tick,
  type Ticked,
  type Trend,
  trends,
  untouched,
  warningTick,
} from './ticks.ts';
