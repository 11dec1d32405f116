import { useSignal } from '@preact/signals';
import { Button, Notice, Page, Steps } from '../design/index.ts';
import type { Unhurried } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { MakeSides } from './make-sides.tsx';

const of = 3;

/**
 * A fresh phone on which an invitation was opened. Two short screens that cannot be left out, then a side of one's own;
 * the invitation itself waits in the path, and the join screen of the open side reads it there. [LS7]
 */
export function Invited({ app }: { readonly app: Unhurried }) {
  const at = useSignal(1);
  const problem = useSignal<string | undefined>(undefined);
  const begin = async () => {
    const begun = await app.begin('alone');
    if (begun.ok) at.value = of;
    else
      problem.value = t(begun.refusal === 'storage-full' ? 'welcome.problem.storage-full' : 'welcome.problem.storage');
  };
  if (at.value === of) return <MakeSides app={app} kind="alone" invited />;
  if (at.value === 2)
    return (
      <Page
        key="yours"
        question={t('welcome.yours')}
        action={
          <Button look="primary" wide onPress={() => void begin()}>
            {t('welcome.next')}
          </Button>
        }
        aside={
          <Button look="plain" onPress={() => go('/welcome/begin', 'fresh')}>
            {t('welcome.phonesBack')}
          </Button>
        }
      >
        <p>{t('welcome.yoursPhone')}</p>
        <p>{t('welcome.yoursHonest')}</p>
        <Notice tone="care">{problem.value}</Notice>
        <Steps at={2} of={of} label={t('welcome.step', { at: 2, of })} />
      </Page>
    );
  return (
    <Page
      key="invited"
      question={t('welcome.invited')}
      action={
        <Button look="primary" wide onPress={() => (at.value = 2)}>
          {t('welcome.adultsYes')}
        </Button>
      }
    >
      <p>{t('welcome.invitedIs')}</p>
      <p>{t('welcome.adultsLead')}</p>
      <p>{t('welcome.invitedNo')}</p>
      <Steps at={1} of={of} label={t('welcome.step', { at: 1, of })} />
    </Page>
  );
}
