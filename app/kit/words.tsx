import { Button, LinkButton, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import './kit.css';

interface WordsProps {
  readonly words: readonly string[];
  readonly relay: string;
  readonly session: Session;
  readonly onWritten: () => void;
}

const groupSize = 6;

/** On the screen to be written down; on paper one sheet that says what its holder can do, and how it is used. */
export function Words({ words, relay, session, onWritten }: WordsProps) {
  const groups = Array.from({ length: Math.ceil(words.length / groupSize) }, (_, at) =>
    words.slice(at * groupSize, (at + 1) * groupSize),
  );
  return (
    <Page
      question={t('kit.words')}
      lead={t('kit.wordsLead')}
      action={
        <Button look="primary" wide onPress={onWritten}>
          {t('kit.written')}
        </Button>
      }
    >
      <section class="kit-sheet" aria-label={t('kit.sheet')}>
        <h2 class="on-paper">{t('kit.sheet')}</h2>
        <div class="kit-groups">
          {groups.map((group, at) => (
            <Group key={group.join(' ')} words={group} from={at * groupSize + 1} />
          ))}
        </div>
        <OnPaper relay={relay} />
      </section>
      <Button icon="page" onPress={() => print()}>
        {t('kit.print')}
      </Button>
      <p class="quiet-text">{lockWords(session)}</p>
      <div>
        <LinkButton href="#/us" look="plain">
          {t('kit.forget')}
        </LinkButton>
      </div>
    </Page>
  );
}

/** Words of the list are English in every language. */
function Group({ words, from }: { readonly words: readonly string[]; readonly from: number }) {
  return (
    <ol
      class="kit-group"
      start={from}
      lang="en"
      dir="ltr"
      aria-label={t('kit.group', { from, to: from + words.length - 1 })}
    >
      {words.map((word, at) => (
        <li key={`${from + at}`} value={from + at}>
          {word}
        </li>
      ))}
    </ol>
  );
}

function OnPaper({ relay }: { readonly relay: string }) {
  return (
    <div class="on-paper">
      <p>{t('kit.sheetHolder')}</p>
      <p>{t('kit.sheetHow', { address: location.origin + location.pathname })}</p>
      {relay && <p>{t('kit.sheetRelay', { relay })}</p>}
      <p class="kit-date">{t('kit.sheetDate')}</p>
    </div>
  );
}

/** Writing by hand takes minutes; a side that locks meanwhile takes the words with it. */
function lockWords(session: Session): string {
  const { autoLock } = session.info.value;
  return autoLock.on === 'hide' ? t('kit.wordsHide') : t('kit.wordsIdle', { minutes: autoLock.minutes });
}
