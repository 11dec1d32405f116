import { useSignal } from '@preact/signals';
import { type OpenPlace, type Place, type PlaceFields, textOfPlace } from '@unhurried/domain/journey';
import { Button, Card, LinkButton, Notice, Page } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { sayPlace } from '../known.ts';
import { kindAndMonth } from '../said.ts';
import { TakeOut } from './take-out.tsx';

interface LookAtProps {
  readonly session: Session;
  readonly id: string;
  readonly stands: Place | undefined;
  readonly open: OpenPlace | undefined;
}

/** The ways to say it that are there now, each once: those that stand, the other's, and mine. */
function wordings({ stands, open }: Pick<LookAtProps, 'stands' | 'open'>): readonly PlaceFields[] {
  const theirs = open?.theirs ?? [];
  const all = [...theirs, ...(open?.mine ?? []), ...(stands?.crossed ?? [])];
  return [...new Map(all.map((words) => [textOfPlace(words), words])).values()];
}

/** What the other wrote, or words that crossed side by side. Leaving it is a way back, and says nothing to anybody. [JT3] [JT5] */
export function LookAt({ session, id, stands, open }: LookAtProps) {
  const refused = useSignal(false);
  const all = wordings({ stands, open });
  const keep = async (words: PlaceFields) => {
    refused.value = (await sayPlace(session, id, words)) !== undefined;
  };
  const name = session.partner?.name ?? '';
  const crossed = all.length > 1;
  return (
    <Page
      question={t(crossed ? 'place.crossed' : 'place.lookAt')}
      lead={crossed ? t('place.crossedLead') : t('place.lookAtLead', { name })}
    >
      <div class={crossed ? 'journey-beside' : undefined}>
        {all.map((words, at) => (
          <Card key={textOfPlace(words)}>
            <div id={`wording-${at}`} class="journey-close">
              <h2>{words.name}</h2>
              <p class="quiet-text">{kindAndMonth(words)}</p>
              {words.taught !== '' && <p>{words.taught}</p>}
            </div>
            <Button look={crossed ? 'quiet' : 'primary'} describedBy={`wording-${at}`} onPress={() => void keep(words)}>
              {t('place.keep')}
            </Button>
          </Card>
        ))}
      </div>
      {stands && stands.crossed.length === 0 && <Meanwhile words={stands} />}
      <Notice tone="care">{refused.value && t('place.notKept')}</Notice>
      <div class="button-row">
        <LinkButton href="#/journey">{t('place.leave')}</LinkButton>
        <LinkButton href={`#/journey/place/${id}/words`} icon="pencil" look="plain">
          {t('place.otherWords')}
        </LinkButton>
      </div>
      <TakeOut session={session} id={id} theirs={!stands && (open?.mine ?? []).length === 0} />
    </Page>
  );
}

const Meanwhile = ({ words }: { readonly words: PlaceFields }) => (
  <section class="journey-close">
    <h2>{t('place.meanwhile')}</h2>
    <p>{words.name}</p>
    <p class="quiet-text">{kindAndMonth(words)}</p>
    {words.taught !== '' && <p>{words.taught}</p>}
  </section>
);
