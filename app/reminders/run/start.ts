import type { Zone } from '@unhurried/domain/time';
import type { Session } from '../../session/index.ts';
import { ringsAhead } from '../ahead/index.ts';
import { type Ringer, type Ringing, ringing } from './ringing.ts';

/** Far enough that the next one is among them: a person's times come every day. */
const daysAhead = 2;

/** Rings while this side is open and this page is. [WR2] */
export const startReminders = (session: Session, zone: () => Zone, ringer: Ringer): Ringing =>
  ringing((now) => ringsAhead(session, zone(), now, daysAhead), ringer);
