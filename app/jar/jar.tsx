import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { sayUpToIt, takeBackUpToIt, upToIt } from '../both-there/index.ts';
import { ActivityRow, Button, LinkButton, Notice, Page, Rows, toQuestion } from '../design/index.ts';
import { HandOver, isOneDevice } from '../hand-over/index.ts';
import type { Session, Unhurried } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { CameOutList } from './came-out.tsx';
import { letOut } from './deeds.ts';

interface JarProps {
  readonly app: Unhurried;
  readonly session: Session;
}

/** The jar: what came out, whether we are both there, and the ways to put something in. [JW3] [JW4] [JW7] */
export function Jar({ app, session }: JarProps) {
  const refused = useSignal(false);
  const { mine, both } = upToIt(session, 'jar').value;
  // What came out earlier is erased here too. [JW5]
  useEffect(() => void letOut(session), [session, both]);
  const say = async () => {
    refused.value = !(await sayUpToIt(session, 'jar'));
    if (!refused.value) toQuestion();
  };
  const back = async () => {
    refused.value = !(await takeBackUpToIt(session, 'jar'));
    if (!refused.value) toQuestion();
  };
  return (
    <Page
      question={t('jar.title')}
      lead={leadOf(session)}
      action={
        session.partner &&
        !session.worried.value &&
        !mine && (
          <Button look="primary" wide onPress={() => void say()}>
            {t('jar.here')}
          </Button>
        )
      }
    >
      {session.partner && <There app={app} session={session} onBack={() => void back()} />}
      <Notice tone="care">{refused.value && t('jar.notKept')}</Notice>
      <CameOutList session={session} />
      <Rows label={t('jar.ways')}>
        <ActivityRow href="#/jar/put" icon="pencil" name={t('jar.put')} detail={detailOf(t('jar.putDetail'))} />
        <ActivityRow href="#/jar/mine" icon="page" name={t('jar.mine')} detail={detailOf(t('jar.mineDetail'))} />
      </Rows>
    </Page>
  );
}

const isLow = (): boolean => view.value === 'low-energy';
const detailOf = (words: string): string | undefined => (isLow() ? undefined : words);
const leadOf = ({ partner }: Session): string | undefined =>
  isLow() ? undefined : t(partner ? 'jar.lead' : 'jar.alone');

/** Whoever has not said so, the words are the same. [JW3] [TK1] */
function There({ app, session, onBack }: JarProps & { readonly onBack: () => void }) {
  const { mine, both } = upToIt(session, 'jar').value;
  const { value: worried } = session.worried;
  if (both && !worried) return <Open app={app} session={session} />;
  if (!mine) return worried ? null : <p class="quiet-text">{t('jar.hereHint')}</p>;
  return (
    <div class="stack-close">
      <Notice>{t('jar.said')}</Notice>
      <div class="button-row">
        <Button look="plain" onPress={onBack}>
          {t('jar.takeBack')}
        </Button>
      </div>
    </div>
  );
}

/** The same, whatever comes out and of whom. [JW4] */
const Open = ({ app, session }: JarProps) => (
  <div class="stack-close">
    <Notice>
      {t('jar.open')} {t('jar.someDays')}
    </Notice>
    {isOneDevice(session) && <p>{t('jar.hereToo')}</p>}
    <HandOver app={app} session={session} look="quiet">
      {t('jar.handOver')}
    </HandOver>
    <div class="button-row">
      <LinkButton href="#/joy" icon="sun">
        {t('jar.light')}
      </LinkButton>
    </div>
  </div>
);
