import {
  type MedicineFact,
  type NoticedChange,
  noticeChange,
  type Telling,
  type TellingRefusal,
  tellMedicine,
} from '@unhurried/domain/medicines';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { mine, type Session } from '../session/index.ts';
import { medicineState, toldHere } from './known/index.ts';
import { namesSeveral } from './warnings.ts';

export type KeepRefusal = TellingRefusal | 'several' | 'not-written';

/** Random, as the ids of facts are: an address tells nothing. [CB9] */
export const newMedicine = (): string => crypto.randomUUID().replaceAll('-', '');

const idsOf = (session: Session, which: (fact: MedicineFact) => boolean): readonly string[] =>
  toldHere(session)
    .value.filter(({ fact }) => which(fact))
    .map(({ id }) => id);

/** Keeps a medicine, new or changed, and erases what it said before. [CB10] */
export async function keepMedicine(
  session: Session,
  medicine: string,
  said: Telling,
): Promise<Result<void, KeepRefusal>> {
  if (namesSeveral(said.which)) return refuse('several');
  const told = tellMedicine(medicineState(session).medicines, medicine, said, session.today.value);
  if (!told.ok) return told;
  const before = idsOf(session, (fact) => fact.kind === 'medicine-told' && fact.medicine === medicine);
  if (!(await session.add([mine({ kind: 'medicine-told', ...told.value })])).ok) return refuse('not-written');
  await session.letGo(before);
  return ok(undefined);
}

/** Off the list, with the notes beside it; nothing of it stays. [CB10] */
export const takeOff = async (session: Session, medicine: string): Promise<boolean> =>
  (await session.letGo(idsOf(session, (fact) => fact.medicine === medicine))).ok;

export async function keepNote(session: Session, note: NoticedChange): Promise<Result<void, KeepRefusal>> {
  const noticed = noticeChange(note, session.today.value);
  if (!noticed.ok) return noticed;
  const added = await session.add([mine({ kind: 'medicine-noticed', ...noticed.value })]);
  return added.ok ? ok(undefined) : refuse('not-written');
}

const isNote = (fact: MedicineFact, { medicine, what, day, words }: NoticedChange): boolean =>
  fact.kind === 'medicine-noticed' &&
  fact.medicine === medicine &&
  fact.what === what &&
  fact.day === day &&
  fact.words === words;

export const takeNoteOut = async (session: Session, note: NoticedChange): Promise<boolean> =>
  (await session.letGo(idsOf(session, (fact) => isNote(fact, note)))).ok;
