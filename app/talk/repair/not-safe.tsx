import { safeFacts } from '../../care/quiet/index.ts';
import { ActivityRow, Button, Page, Rows } from '../../design/index.ts';
import { mine, type Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { leaveAllUnread } from './acts.ts';
import { unreadOfMine } from './going.ts';

/** Help, which reads nothing and keeps nothing, also when this side is locked. [HE1] */
const HelpRow = () => <ActivityRow href="#/help" icon="words" name={t('repair.help.link')} />;

interface NotSafeProps {
  readonly session: Session;
  /** The phone has one side, and it is mine. */
  readonly ownPhone: boolean;
}

/**
 * On a phone of one's own, one tap makes the private choice of AC12. On a shared one nothing is set: the other side could see a
 * difference on it, so help is all there is. [RH8]
 */
export function NotSafe({ session, ownPhone }: NotSafeProps) {
  const name = session.partner?.name ?? '';
  const { care } = session.known.value.mine.half;
  const set = () => void session.add(safeFacts(care, true, session.today.value).map(mine));
  return (
    <Page question={t('repair.unsafe')} lead={t('repair.unsafeLead')}>
      <Rows label={t('repair.help.link')}>
        <HelpRow />
        <ActivityRow href="#/help/pressure" icon="hand" name={t('repair.help.pressure')} />
      </Rows>
      {ownPhone ? (
        <section class="stack">
          <div>
            <Button onPress={set}>{t('repair.unsafeSet')}</Button>
          </div>
          <p class="quiet-text">{t('repair.unsafeHow', { name })}</p>
          <p class="quiet-text">{t('repair.unsafeHolder')}</p>
        </section>
      ) : (
        <p>{t('repair.unsafeShared')}</p>
      )}
    </Page>
  );
}

/**
 * In place of every page of a repair, once the choice is made. Its words are as neutral as the switch's: somebody else may look
 * at this screen. [RH9] [AC12]
 */
export const HelpFirst = ({ session }: { readonly session: Session }) => (
  <Page question={t('repair.unsafeOn')} lead={t('repair.unsafeOnLead')}>
    <Rows label={t('repair.unsafeOn')}>
      <HelpRow />
      <ActivityRow href="#/care" icon="lock" name={t('repair.unsafeChange')} detail={t('repair.unsafeChangeDetail')} />
    </Rows>
    <StillMine session={session} />
  </Page>
);

/** What I wrote before, and nobody has read, is mine to take back, also now; by itself nothing is. [AN6] [RH10] */
function StillMine({ session }: { readonly session: Session }) {
  if (unreadOfMine(session).length === 0) return null;
  return (
    <section class="stack">
      <p>{t('repair.unsafeKept')}</p>
      <div>
        <Button onPress={() => void leaveAllUnread(session)}>{t('repair.takeBack')}</Button>
      </div>
      <p class="quiet-text">{t('repair.unsafeKeptHow', { name: session.partner?.name ?? '' })}</p>
    </section>
  );
}
