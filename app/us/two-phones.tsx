import { ActivityRow, Rows } from '../design/index.ts';
import type { Session, SyncState } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { type MessageKey, t } from '../words/index.ts';

/** About my own notes, and nothing else: not when, not whether the other read them. [LS9] */
export const syncWords: Readonly<Record<Exclude<SyncState, 'alone'>, MessageKey>> = {
  settled: 'us.sync.settled',
  waiting: 'us.sync.waiting',
  refused: 'us.sync.refused',
  'set-aside': 'us.sync.set-aside',
};

/** The other phone, or the ways to it. */
export function TwoPhones({ session }: { readonly session: Session }) {
  const { partner, state } = session.link;
  const name = partner.value?.name;
  const low = view.value === 'low-energy';
  const detail = (key: MessageKey) => (low ? undefined : t(key));
  return (
    <section class="leaflet">
      <h2>{t('us.phones')}</h2>
      {name !== undefined && <p>{t('us.linkedWith', { name })}</p>}
      {state.value !== 'alone' && <p class="quiet-text">{t(syncWords[state.value])}</p>}
      <Rows label={t('us.phones')}>
        {name === undefined ? (
          <>
            <ActivityRow href="#/link" icon="us" name={t('us.invite')} detail={detail('us.inviteDetail')} />
            <ActivityRow href="#/join" icon="words" name={t('us.invited')} detail={detail('us.invitedDetail')} />
          </>
        ) : (
          <ActivityRow href="#/link/part" icon="leave" name={t('us.part')} detail={detail('us.partDetail')} />
        )}
      </Rows>
    </section>
  );
}
