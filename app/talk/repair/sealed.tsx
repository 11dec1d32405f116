import { partNames, partsFrom, questionOf } from '@unhurried/domain/repair';
import { takeBack, wishOpen } from '../../answers/index.ts';
import { Button, Page, Why } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { go } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import type { Going } from './going.ts';
import { Leave, NotSafeLine } from './leave.tsx';
import { Felt } from './shown.tsx';
import { ToTalk } from './start.tsx';
import { partDraft } from './write-felt.tsx';

export interface SealedProps {
  readonly session: Session;
  readonly going: Going;
  readonly onLeave: () => void;
}

/** What I wrote goes back into the form, and nothing of it is left anywhere. [AN6] */
async function writeAgain(session: Session, { repair, at }: Going): Promise<void> {
  if (!('mine' in at.felt)) return;
  const parts = partsFrom(at.felt.mine);
  if (!(await takeBack(session, questionOf(repair, 'felt')))) return;
  for (const name of partNames) partDraft(session, name).value = parts?.[name] ?? '';
  go('/talk/repair/write', 'instead');
}

const words = {
  mine: ['repair.sealed', 'repair.sealedLead'],
  both: ['repair.both', 'repair.bothLead'],
  wished: ['repair.wished', 'repair.wishedLead'],
  opening: ['repair.wished', 'repair.wishedLead'],
  unfitting: ['repair.unfitting', 'repair.unfittingLead'],
} as const;

export type SealedAs = keyof typeof words;

/** On a device of two sides there is no second phone to reach. */
function wordsFor({ link }: Session, as: SealedAs) {
  const [title, lead] = words[as];
  return [title, lead === 'repair.wishedLead' && !link.partner.value ? 'repair.wishedHere' : lead] as const;
}

/** Mine is sealed: what is next, and that it can be taken back. The same words for whoever was first. [AN2] [AN8] */
export function Sealed({ session, going, onLeave, as }: SealedProps & { readonly as: SealedAs }) {
  const [title, lead] = wordsFor(session, as);
  const { felt } = going.at;
  const mine = 'mine' in felt ? felt.mine : '';
  const isRead = 'isRead' in felt && felt.isRead;
  const open = () => void wishOpen(session, questionOf(going.repair, 'felt'));
  return (
    <Page
      key={title}
      question={t(title)}
      lead={t(lead)}
      action={
        as === 'both' ? (
          <Button look="primary" wide onPress={open}>
            {t('repair.open')}
          </Button>
        ) : (
          <ToTalk />
        )
      }
    >
      {as === 'both' && <p>{t('repair.bothHonest')}</p>}
      <Why summary={t('repair.mine')}>
        <Felt text={mine} />
        {!isRead && <Button onPress={() => void writeAgain(session, going)}>{t('repair.change')}</Button>}
      </Why>
      <Leave onLeave={onLeave} />
      <NotSafeLine />
    </Page>
  );
}
