import { useSignal } from '@preact/signals';
import { isForAnother, type Note } from '@unhurried/domain/jar';
import { Card, LinkButton, Notice, Page, TakeOut, toQuestion, Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { formatDay, t } from '../words/index.ts';
import { takeOut } from './deeds.ts';
import { myNotes } from './known.ts';
import { kindOf, NoteText } from './said.tsx';

/** So many are read at once; the others are folded. */
const atOnce = 3;

/** What I put in, for me alone. No numbers, and nothing to fill. [JW1] [JW7] */
export function MyNotes({ session }: { readonly session: Session }) {
  const refused = useSignal(false);
  const notes = myNotes(session);
  const out = async (note: Note) => {
    refused.value = !(await takeOut(session, note));
    if (!refused.value) toQuestion();
  };
  const row = (each: Note) => (
    <li key={each.note}>
      <OneNote session={session} note={each} onOut={() => void out(each)} />
    </li>
  );
  return (
    <Page
      question={t('jar.mine')}
      lead={t('jar.mineLead')}
      action={<LinkButton href="#/jar">{t('jar.toJar')}</LinkButton>}
    >
      <ul class="plain-list">{notes.slice(0, atOnce).map(row)}</ul>
      {notes.length > atOnce && (
        <Why summary={t('jar.more')}>
          <ul class="plain-list">{notes.slice(atOnce).map(row)}</ul>
        </Why>
      )}
      <Notice tone="care">{refused.value && t('jar.notKept')}</Notice>
    </Page>
  );
}

interface OneNoteProps {
  readonly session: Session;
  readonly note: Note;
  readonly onOut: () => void;
}

const outWords = () => ({ out: t('jar.out'), yes: t('jar.outYes'), no: t('jar.outNo') });

function OneNote({ session, note, onOut }: OneNoteProps) {
  const id = `note-${note.note}`;
  return (
    <Card>
      <p class="quiet-text">{whenOf(session, note)}</p>
      <NoteText id={id} text={note.text} />
      <TakeOut about={id} words={outWords()} onOut={onOut} />
    </Card>
  );
}

/** What it is, and from when on it may come out; or that it stays with me. [JA7] */
function whenOf({ sealing, today }: Session, note: Note): string {
  const { what, from } = note;
  if (isForAnother(note, sealing.space())) return t('jar.stays', { what: kindOf(what) });
  return from !== undefined && from > today.value
    ? t('jar.waits', { what: kindOf(what), day: formatDay(from) })
    : kindOf(what);
}
