import { ActivityRow, Choice, Rows, Switch } from '../design/index.ts';
import type { AutoLock, Session, Unhurried } from '../session/index.ts';
import { t } from '../words/index.ts';
import { lockName, lockWays } from './auto-lock.ts';

interface LockSettingsProps {
  readonly app: Unhurried;
  readonly session: Session;
}

/** How my own side locks. The other side has its own. */
export function LockSettings({ app, session }: LockSettingsProps) {
  const { autoLock, lockScreenSlips } = session.info.value;
  const ways = lockWays(autoLock);
  const phase = app.phase.value;
  const alone = phase.kind === 'open' && phase.device === 'alone';
  const wordsFor = (way: AutoLock) =>
    way.on === 'hide' ? t('settings.lockHide') : t('settings.lockIdle', { minutes: way.minutes });
  return (
    <section class="stack">
      <h2>{t('settings.lock')}</h2>
      <Choice<string>
        label={t('settings.autoLock')}
        hint={t('settings.autoLockHint')}
        options={ways.map((way) => ({ value: lockName(way), label: wordsFor(way) }))}
        value={lockName(autoLock)}
        onChange={(name) => {
          const way = ways.find((each) => lockName(each) === name);
          if (way) void session.settle({ autoLock: way });
        }}
      />
      {alone && (
        <Switch
          label={t('settings.slips')}
          detail={t('settings.slipsDetail')}
          on={lockScreenSlips}
          onChange={(on) => void session.settle({ lockScreenSlips: on })}
        />
      )}
      <Rows>
        <ActivityRow
          href="#/settings/passphrase"
          icon="lock"
          name={t('settings.passphrase')}
          detail={t('settings.passphraseDetail')}
        />
      </Rows>
    </section>
  );
}
