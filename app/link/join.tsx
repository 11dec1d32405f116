import { useSignal } from '@preact/signals';
import { Button, Page } from '../design/index.ts';
import type { Pairing, Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { AskForIt } from './ask-for-it.tsx';
import { Linked, Linking, NotLinked, Stop } from './pairing.tsx';
import { PassphrasePage } from './passphrase-page.tsx';
import type { LinkRefusal } from './refusals.ts';

interface JoiningProps {
  readonly session: Session;
  /** What the address held, if it held one. */
  readonly given: string | undefined;
}

/** Answering an invitation: from the address, from a code, or pasted. [LS7] */
export function Joining({ session, given }: JoiningProps) {
  const invitation = useSignal(given);
  const pairing = useSignal<Pairing | undefined>(undefined);
  const again = () => {
    pairing.value = undefined;
    invitation.value = undefined;
    // The one that did not work is forgotten by the way back, too.
    go('/join', 'instead');
  };
  if (pairing.value)
    return (
      <Linking
        session={session}
        pairing={pairing.value}
        waiting={(end) => (
          <Page question={t('link.waiting')} lead={t('link.waitingLead')} aside={<Stop onStop={end} />}>
            <p class="quiet-text">{t('link.keepOpen')}</p>
          </Page>
        )}
        onAgain={again}
      />
    );
  const partner = session.link.partner.value;
  if (partner) return <Linked session={session} name={partner.name} />;
  if (!invitation.value) return <AskForIt onFound={(found) => (invitation.value = found)} />;
  return (
    <Join
      session={session}
      invitation={invitation.value}
      onJoined={(joined) => (pairing.value = joined)}
      onAgain={again}
    />
  );
}

interface JoinProps {
  readonly session: Session;
  readonly invitation: string;
  readonly onJoined: (pairing: Pairing) => void;
  readonly onAgain: () => void;
}

function Join({ session, invitation, onJoined, onAgain }: JoinProps) {
  const why = useSignal<LinkRefusal | undefined>(undefined);
  const join = async (passphrase: string) => {
    const joined = await session.link.join(invitation, passphrase);
    if (joined.ok) onJoined(joined.value);
    else if (joined.refusal === 'wrong-passphrase') return joined.refusal;
    else why.value = joined.refusal;
    return 'gone-on';
  };
  if (why.value) return <NotLinked why={why.value} onAgain={onAgain} />;
  return (
    <PassphrasePage
      question={t('link.joinWith')}
      lead={t('link.joinWithLead')}
      action={t('link.joinNow')}
      busy={t('link.joining')}
      aside={
        <Button look="plain" onPress={() => go('/today', 'fresh')}>
          {t('link.notNow')}
        </Button>
      }
      onPassphrase={join}
    />
  );
}
