import { useSignal } from '@preact/signals';
import { clinicQuestionById } from '@unhurried/content/clinic-questions';
import { useId } from 'preact/hooks';
import { Button, Notice } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { keep, keptQuestions, unkeep } from '../visit/keep/index.ts';
import { t } from '../words/index.ts';
import { questionWords } from './words.ts';

interface ToAskProps {
  readonly session: Session;
  readonly ids: readonly string[];
}

type Came = 'kept' | 'taken' | 'noRoom' | 'notWritten';

/** What one could ask; each can be put on my list for the visit, and taken off it, by a touch. [LF6] */
export function ToAsk({ session, ids }: ToAskProps) {
  const came = useSignal<Came | undefined>(undefined);
  const kept = new Set(keptQuestions(session).map(({ question }) => question));
  const change = async (id: string) => {
    came.value = kept.has(id) ? await takeOff(session, id) : await putOn(session, id);
  };
  return (
    <section>
      <h2>{t('leaflets.part.ask')}</h2>
      <ul class="leaflet-questions">
        {ids.map((id) => (
          <Question key={id} id={id} isKept={kept.has(id)} onChange={() => void change(id)} />
        ))}
      </ul>
      <Notice>{came.value && t(`reading.${came.value}`)}</Notice>
      <a class="quiet-link not-on-paper" href="#/visit">
        {t('reading.toList')}
      </a>
    </section>
  );
}

export async function putOn(session: Session, id: string): Promise<Came> {
  const done = await keep(session, id);
  if (done.ok) return 'kept';
  return done.refusal === 'no-room' ? 'noRoom' : 'notWritten';
}

export const takeOff = async (session: Session, id: string): Promise<Came> =>
  (await unkeep(session, id)) ? 'taken' : 'notWritten';

interface QuestionProps {
  readonly id: string;
  readonly isKept: boolean;
  readonly onChange: () => void;
}

function Question({ id, isKept, onChange }: QuestionProps) {
  const words = useId();
  return (
    <li>
      <p id={words}>{questionWords(id)}</p>
      {clinicQuestionById(id)?.alone && <p class="quiet-text not-on-paper">{t('clinic-questions.alone')}</p>}
      <div class="not-on-paper">
        <Button look="plain" icon={isKept ? 'check' : 'plus'} describedBy={words} onPress={onChange}>
          {t(isKept ? 'reading.takeOff' : 'reading.putOn')}
        </Button>
      </div>
    </li>
  );
}
