import { useSignal } from '@preact/signals';
import type { Note } from '@unhurried/domain/jar';
import { Button, Card, LinkButton, Notice, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { formatDay, t } from '../words/index.ts';
import { takeOut } from './deeds.ts';
import { myNotes } from './known.ts';
import { kindOf, NoteText } from './said.tsx';

/** What I put in, for me alone. No numbers, and nothing to fill. [JW1] [JW7] */
export function MyNotes({ session }: { readonly session: Session }) {
  const refused = useSignal(false);
  const notes = myNotes(session);
  const out = async (note: Note) => {
    refused.value = !(await takeOut(session, note));
  };
  return (
    <Page
      question={t('jar.mine')}
      lead={t('jar.mineLead')}
      action={<LinkButton href="#/jar">{t('jar.toJar')}</LinkButton>}
    >
      <ul class="plain-list">
        {notes.map((each) => (
          <li key={each.note}>
            <OneNote session={session} note={each} onOut={() => void out(each)} />
          </li>
        ))}
      </ul>
      <Notice tone="care">{refused.value && t('jar.notKept')}</Notice>
    </Page>
  );
}

interface OneNoteProps {
  readonly session: Session;
  readonly note: Note;
  readonly onOut: () => void;
}

/** Asked once, since it does not come back. */
function OneNote({ session, note, onOut }: OneNoteProps) {
  const asks = useSignal(false);
  const id = `note-${note.note}`;
  const isLater = note.from !== undefined && note.from > session.today.value;
  return (
    <Card>
      <p class="quiet-text">
        {isLater ? t('jar.waits', { what: kindOf(note.what), day: formatDay(note.from ?? '') }) : kindOf(note.what)}
      </p>
      <NoteText id={id} text={note.text} />
      {asks.value ? (
        <div class="button-row">
          <Button describedBy={id} onPress={onOut}>
            {t('jar.outYes')}
          </Button>
          <Button describedBy={id} onPress={() => (asks.value = false)}>
            {t('jar.outNo')}
          </Button>
        </div>
      ) : (
        <div class="button-row">
          <Button look="plain" describedBy={id} onPress={() => (asks.value = true)}>
            {t('jar.out')}
          </Button>
        </div>
      )}
    </Card>
  );
}
