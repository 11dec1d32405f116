import { isRepeating } from '@unhurried/domain/calendar';
import type { Day } from '@unhurried/domain/time';
import { Button, Icon } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import {
  clockSaid,
  entryWay,
  type Held,
  iconOf,
  isNamed,
  kindSaid,
  linkTo,
  proposalOf,
  titleOf,
  whoseSaid,
} from '../spoken/index.ts';

export interface EntryRowProps {
  readonly held: Held;
  readonly day: Day;
  readonly session: Session;
  readonly onKeep: () => void;
  readonly onTakeOut: () => void;
}

/** The whole row leads to the entry. What the other suggested has its two answers under it, of one look. [WE6] [WE24] [WE26] */
export function EntryRow({ held, day, session, onKeep, onTakeOut }: EntryRowProps) {
  const { entry, time } = held;
  const title = titleOf(entry, session);
  const name = `entry-${entry.key}-${time.key}`;
  return (
    <li class={held.isPrivate ? 'row not-on-paper' : 'row'}>
      <a class="row-link" href={linkTo(entryWay(entry.key, isRepeating(entry.when) ? time.key : undefined))}>
        <Icon name={iconOf[entry.kind]} />
        <span class="row-words">
          <span class="row-name" id={name}>
            {title}
          </span>
          <span class="row-detail">
            {isNamed(entry)
              ? t('calendar.timeAndKind', { time: clockSaid(time, day), kind: kindSaid(entry.kind) })
              : clockSaid(time, day)}
          </span>
          <span class="row-detail day-whose">{whoseSaid(held, session)}</span>
        </span>
        <span class="row-on">
          <Icon name="chevron" />
        </span>
      </a>
      {!held.isPrivate && proposalOf(entry, session) === 'by-them' && (
        <div class="button-row day-answers">
          <Button onPress={onKeep} describedBy={name}>
            {t('calendar.keep')}
          </Button>
          <Button onPress={onTakeOut} describedBy={name}>
            {t('calendar.takeOut')}
          </Button>
        </div>
      )}
    </li>
  );
}
