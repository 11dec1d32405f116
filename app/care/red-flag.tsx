import type { HelpKind } from '@unhurried/content/help-lines';
import type { RedFlag } from '@unhurried/content/red-flags';
import { useEffect } from 'preact/hooks';
import { Button, LinkButton, Page } from '../design/index.ts';
import { mine, type Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { endTogether } from '../together/ending/index.ts';
import { t } from '../words/index.ts';
import { CallEmergency, Lines, usePlace } from './call.tsx';
import { signAlso, signDo, signTitle } from './sign-words.ts';
import { leavesNothing, raisedBy } from './warning.ts';

interface RedFlagScreenProps {
  readonly session: Session;
  readonly zone: string;
  readonly flag: RedFlag | undefined;
}

export function RedFlagScreen({ session, zone, flag }: RedFlagScreenProps) {
  if (flag) return <OneSign session={session} zone={zone} flag={flag} />;
  return <Page question={t('care.gone')} action={<LinkButton href="#/care/signs">{t('care.toSigns')}</LinkButton>} />;
}

/** Besides the emergency number, whom to call where a person is the worry or the help. */
const linesFor: Readonly<Record<string, HelpKind>> = {
  'thinking-of-ending-my-life': 'crisis',
  'danger-from-someone': 'safety',
};

interface OneSignProps {
  readonly session: Session;
  readonly zone: string;
  readonly flag: RedFlag;
}

/** One plain screen, one action. What it raises is seen by its own person alone. [AC7] [AC8] */
function OneSign({ session, zone, flag }: OneSignProps) {
  const { place, choose } = usePlace(zone);
  useEffect(() => {
    const facts = raisedBy(flag, session.known.peek().mine.half.care, session.today.peek());
    if (facts.length > 0) void session.add(facts.map(mine));
    endTogether(session);
  }, []);
  const lines = linesFor[flag.id];
  const also = signAlso(flag.id);
  return (
    <Page question={signTitle(flag.id)}>
      <div class="care-sign">
        <p class="care-do">{signDo(flag.id)}</p>
        {flag.action === 'call-emergency' && <CallEmergency place={place} onPlace={choose} />}
        {flag.action !== 'call-emergency' && (
          <Button look="primary" wide onPress={() => go('/care', 'fresh')}>
            {t(flag.action === 'book' ? 'red-flags.action.book' : 'care.willCall')}
          </Button>
        )}
        {lines && place && <Lines place={place} kind={lines} />}
        {also && <p class="care-note">{also}</p>}
        <p class="quiet-text care-note">{t(leavesNothing(flag.id) ? 'care.nothingKept' : 'care.keptForMe')}</p>
      </div>
    </Page>
  );
}
