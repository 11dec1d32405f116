import { useSignal } from '@preact/signals';
import type { Pairing, Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { Invitation } from './invitation.tsx';
import { Linked, Linking, NotLinked } from './pairing.tsx';
import { PassphrasePage } from './passphrase-page.tsx';
import type { LinkRefusal } from './refusals.ts';

/** From the three sentences to two linked phones; what stands here for a side that has another phone already. */
export function Inviting({ session }: { readonly session: Session }) {
  const pairing = useSignal<Pairing | undefined>(undefined);
  const attempt = pairing.value;
  if (attempt)
    return (
      <Linking
        session={session}
        pairing={attempt}
        waiting={(end) => <Invitation session={session} invitation={attempt.invitation ?? ''} onEnd={end} />}
        onAgain={() => (pairing.value = undefined)}
      />
    );
  const partner = session.link.partner.value;
  if (partner) return <Linked session={session} name={partner.name} />;
  return <Invite session={session} onInvited={(made) => (pairing.value = made)} />;
}

interface InviteProps {
  readonly session: Session;
  readonly onInvited: (pairing: Pairing) => void;
}

/** What two phones are, in three sentences, and the passphrase again. */
function Invite({ session, onInvited }: InviteProps) {
  const why = useSignal<LinkRefusal | undefined>(undefined);
  const invite = async (passphrase: string) => {
    const invited = await session.link.invite(passphrase);
    if (invited.ok) onInvited(invited.value);
    else if (invited.refusal === 'wrong-passphrase') return invited.refusal;
    else why.value = invited.refusal;
    return 'gone-on';
  };
  if (why.value) return <NotLinked why={why.value} onAgain={() => (why.value = undefined)} />;
  return (
    <PassphrasePage question={t('link.invite')} action={t('link.make')} busy={t('link.making')} onPassphrase={invite}>
      <div class="stack">
        <p>{t('link.inviteEach')}</p>
        <p>{t('link.inviteSealed')}</p>
        <p>{t('link.invitePart')}</p>
        <p class="quiet-text">{t('link.inviteCare')}</p>
      </div>
    </PassphrasePage>
  );
}
