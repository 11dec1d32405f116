import type { RaisedSign } from '@unhurried/domain/care';
import { Button, Card, LinkButton, Page } from '../design/index.ts';
import { Later, type LaterPage } from '../later/index.ts';
import { mine, type Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { toSign, toSigns } from './addresses.ts';
import type { AskAboutProps } from './ask-about.tsx';
import { Held } from './held.tsx';
import { dueQuestions } from './questions.ts';
import { takeOffSign } from './take-off-sign.ts';
import { Ways } from './ways.tsx';

const asking: LaterPage<AskAboutProps> = {
  areas: ['care-form'],
  load: () => import('./ask-about.tsx').then(({ AskAbout }) => AskAbout),
  quiet: true,
};

/** What needs an answer, then what I am careful with, then the ways on. The warning signs are one tap away. [AC14] */
export function Overview({ session }: { readonly session: Session }) {
  const { care } = session.known.value.mine.half;
  const [due] = dueQuestions(care, session.today.value);
  const isCalm = !care.redFlag && !due;
  return (
    <Page
      key={care.redFlag ? 'sign' : JSON.stringify(due ?? 'calm')}
      question={t('care.title')}
      lead={view.value === 'low-energy' ? undefined : leadOf(session)}
      action={
        isCalm && (
          <LinkButton href="#/care/add" look="primary" icon="plus" wide>
            {t('care.add')}
          </LinkButton>
        )
      }
    >
      <a class="quiet-link" href={`#${toSigns}`}>
        {t('care.toSigns')}
      </a>
      {care.redFlag && <OpenSign session={session} sign={care.redFlag} />}
      {due && !care.redFlag && <Later key={JSON.stringify(due)} page={asking} given={{ session, question: due }} />}
      <Held session={session} />
      <div class="quiet-links">
        {!isCalm && <a href="#/care/add">{t('care.add')}</a>}
        <a href="#/care/today">{t('care.changes')}</a>
      </div>
      <Ways session={session} />
    </Page>
  );
}

const leadOf = ({ partner }: Session): string =>
  partner ? t('care.lead', { name: partner.name }) : t('care.leadAlone');

/** A sign that nobody has looked at. It is not named here: the screen may lie open. [AC7] [AC10] */
function OpenSign({ session, sign }: { readonly session: Session; readonly sign: RaisedSign }) {
  return (
    <Card soft>
      <h2>{t('care.sign')}</h2>
      <p>{t('care.signMeans')}</p>
      <div class="button-row">
        <Button onPress={() => void session.add([mine({ kind: 'red-flag-looked-at' })])}>{t('care.signLooked')}</Button>
        <LinkButton href={`#${toSign(sign.flag)}`} look="plain">
          {t('care.signAgain')}
        </LinkButton>
        <Button look="plain" onPress={() => void takeOffSign(session, sign)}>
          {t('care.signMistaken')}
        </Button>
      </div>
    </Card>
  );
}
