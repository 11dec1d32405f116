import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { toLookAgain } from '../looking-again.ts';

/** It names no reason and no health: somebody may look over a shoulder. [LN4] */
export function Line({ session }: { readonly session: Session }) {
  if (toLookAgain(session) !== 'again') return null;
  return (
    <a class="quiet-link" href="#/learned/again">
      {t('looked-again.line')}
    </a>
  );
}
