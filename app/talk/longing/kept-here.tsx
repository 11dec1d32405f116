import { useSignal } from '@preact/signals';
import { Button, Notice, Why } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { keptWords, takeOut } from './kept.ts';

/** What I kept here before, folded, and a way to take each out again. [TR12] */
export function KeptHere({ session }: { readonly session: Session }) {
  const refused = useSignal(false);
  const all = keptWords(session).value;
  const out = async (id: string) => {
    refused.value = !(await takeOut(session, id));
  };
  if (all.length === 0) return null;
  return (
    <Why summary={t('longing-room.mine')}>
      <ul class="plain-list">
        {all.map(({ id, text }) => (
          <li key={id}>
            <p id={`kept-${id}`}>{text}</p>
            <Button look="plain" describedBy={`kept-${id}`} onPress={() => void out(id)}>
              {t('longing-room.takeOut')}
            </Button>
          </li>
        ))}
      </ul>
      <Notice tone="care">{refused.value && t('longing-room.notKept')}</Notice>
    </Why>
  );
}
