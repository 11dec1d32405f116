import type { ActivityId } from '@unhurried/domain/library';
import type { Session } from '../session/index.ts';
import { type MessageKey, t } from '../words/index.ts';

/** What it involves, in our own words or the library's. */
export const whatOf = (session: Session, id: ActivityId): string =>
  session.known.value.ours.common.own.get(id)?.what ?? t(`activities.${id}.what` as MessageKey);
