import type { Entry, EntryKind } from '@unhurried/domain/calendar';
import type { IconName } from '../../design/index.ts';
import type { Placed } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';

export const iconOf: Readonly<Record<EntryKind, IconName>> = {
  rest: 'moon',
  appointment: 'calendar',
  treatment: 'care',
  medicine: 'cup',
  ritual: 'feather',
  'care-date': 'sun',
  talk: 'words',
  plan: 'leaf',
  busy: 'clock',
};

export const kindSaid = (kind: EntryKind): string => t(`calendar.kind.${kind}`);

/** The other's name, or a plain word where the link has ended and entries have stayed. */
export const otherName = ({ partner }: Session): string => partner?.name ?? t('calendar.partner');

/** Whether it has a title besides what it is. */
export const isNamed = ({ kind, title }: Entry): boolean => kind !== 'busy' && title.trim() !== '';

/** Its title, or what it is. */
export function titleOf(entry: Entry, session: Session): string {
  if (entry.kind === 'busy')
    return entry.of === session.person
      ? t('calendar.busy.mine')
      : t('calendar.busy.theirs', { name: otherName(session) });
  return entry.title.trim() || kindSaid(entry.kind);
}

/** Of what is for both: stands, or who keeps its time so far. That somebody has not said anything has no name. [CL2] [P8] */
export type Proposal = 'stands' | 'by-them' | 'by-me' | 'crossed';

export function proposalOf({ stands, keptBy }: Entry, { person }: Pick<Session, 'person'>): Proposal {
  if (stands) return 'stands';
  if (keptBy.length === 0) return 'crossed';
  return keptBy.includes(person) ? 'by-me' : 'by-them';
}

/** Who sees it, and whether it stands, in one or two sentences. [WE24] [WE26] */
export function whoseSaid({ entry, isPrivate }: Placed, session: Session): string {
  const name = otherName(session);
  if (isPrivate) return t(entry.shadow ? 'calendar.whose.busy' : 'calendar.whose.private', { name });
  if (entry.of === 'both') return t(`calendar.whose.${proposalOf(entry, session)}`, { name });
  if (entry.of !== session.person) return t('calendar.whose.theirs', { name });
  return t(session.partner ? 'calendar.whose.mine' : 'calendar.whose.alone', { name });
}

/** Nobody but its person changes what is about one person. [CL1] */
export const mayChange = ({ entry, isPrivate }: Placed, { person }: Pick<Session, 'person'>): boolean =>
  entry.kind !== 'busy' && (isPrivate || entry.of === 'both' || entry.of === person);

/** A "busy" of mine that stands for nothing any more can go too. [WE31] */
export const mayTakeOut = (placed: Placed, session: Pick<Session, 'person'>): boolean =>
  mayChange(placed, session) || (placed.entry.kind === 'busy' && placed.entry.of === session.person);
