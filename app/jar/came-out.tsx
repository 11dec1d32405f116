import { useSignal } from '@preact/signals';
import type { CameOut } from '@unhurried/domain/jar';
import { Button, Card, Notice, toQuestion } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { formatDay, t } from '../words/index.ts';
import { takeBackOut } from './deeds.ts';
import { readable } from './known.ts';
import { kindOf, NoteText } from './said.tsx';

/** What came out in the last seven days, for both; nothing where nothing did. [JW6] */
export function CameOutList({ session }: { readonly session: Session }) {
  const done = useSignal<'taken' | 'refused' | undefined>(undefined);
  const all = session.partner ? readable(session) : [];
  const back = async (each: CameOut) => {
    done.value = (await takeBackOut(session, each)) ? 'taken' : 'refused';
    if (done.value === 'taken') toQuestion();
  };
  return (
    <>
      {all.length > 0 && (
        <section class="stack-close">
          <h2>{t('jar.cameOut')}</h2>
          <ul class="plain-list">
            {all.map((each, at) => (
              <li key={each.id}>
                <Card>
                  <p class="quiet-text">{whoseOf(session, each)}</p>
                  <NoteText id={`out-${at}`} text={each.fact.text} />
                  {each.by === session.person && (
                    <div class="button-row">
                      <Button look="plain" describedBy={`out-${at}`} onPress={() => void back(each)}>
                        {t('jar.takeBack')}
                      </Button>
                    </div>
                  )}
                </Card>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Notice>{done.value && t(done.value === 'taken' ? 'jar.takenBack' : 'jar.notKept')}</Notice>
    </>
  );
}

/** What it is, from whom, and of which day. */
function whoseOf({ person, partner }: Session, { by, fact }: CameOut): string {
  const said = { what: kindOf(fact.what), day: formatDay(fact.day) };
  return by === person ? t('jar.fromMe', said) : t('jar.from', { ...said, name: partner?.name ?? '' });
}
