import { type Signal, signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Notice } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';

const asked = new WeakMap<Session, Signal<boolean>>();

/** Whether a question was put aside by the tap that led here. It lies on no disk, and one look ends it. [P8] */
export function justNever(session: Session): Signal<boolean> {
  const known = asked.get(session) ?? signal(false);
  asked.set(session, known);
  return known;
}

/** Said once, after the page has come up, so that it is read aloud too. [TR4] */
export function NeverSaid({ session }: { readonly session: Session }) {
  const said = useSignal(false);
  useEffect(() => {
    said.value = justNever(session).peek();
    justNever(session).value = false;
  }, [said, session]);
  return <Notice>{said.value && t('answers.neverSaid')}</Notice>;
}
