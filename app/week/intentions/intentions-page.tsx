import { useSignal } from '@preact/signals';
import { longestOwn, mostOfAKind, mostOwn, type Wish } from '@unhurried/domain/week';
import { Button, Choice, Page, TextField } from '../../design/index.ts';
import { myWish, ourPlans, tellWish } from '../../plans/index.ts';
import { partnerOf, type Session } from '../../session/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import { useStay } from '../stay.ts';
import { keptToo, theirsAlone, withOwn, withoutOwn } from './own-words.ts';

/** What this person would like a week to hold. It holds at once, and none is a full answer. [WE10] */
export function IntentionsPage({ session }: { readonly session: Session }) {
  const { place, stay } = useStay();
  const wish = myWish(session);
  const theirs = ourPlans(session).value.wishes[partnerOf(session)]?.value;
  const tell = (next: Wish) => {
    if (next !== wish) void tellWish(session, next);
  };
  const tellAndStay = (next: Wish) => {
    if (next !== wish) void tellWish(session, next).then(stay);
  };
  return (
    <Page question={t('intentions.title')} lead={t(session.partner ? 'intentions.lead' : 'intentions.leadAlone')}>
      <HowMany what="intentions.tender" count={wish.tender} onChange={(tender) => tell({ ...wish, tender })} />
      <HowMany what="intentions.talk" count={wish.talk} onChange={(talk) => tell({ ...wish, talk })} />
      <div class="stack stay" ref={place} tabIndex={-1}>
        <Own wish={wish} theirs={theirs?.own ?? []} forTwo={session.partner !== undefined} onTell={tellAndStay} />
        <Theirs
          names={theirsAlone(wish, theirs)}
          partner={session.partner?.name}
          full={wish.own.length >= mostOwn}
          onKeep={(name) => tellAndStay(keptToo(wish, name))}
        />
      </div>
    </Page>
  );
}

interface HowManyProps {
  readonly what: MessageKey;
  readonly count: number;
  readonly onChange: (count: number) => void;
}

const numbers: readonly MessageKey[] = ['intentions.none', 'intentions.one', 'intentions.two', 'intentions.three'];

const HowMany = ({ what, count, onChange }: HowManyProps) => (
  <Choice<string>
    label={t(what)}
    options={numbers.slice(0, mostOfAKind + 1).map((key, number) => ({ value: String(number), label: t(key) }))}
    value={String(count)}
    onChange={(next) => next !== null && onChange(Number(next))}
    look="chips"
  />
);

interface OwnProps {
  readonly wish: Wish;
  readonly theirs: readonly string[];
  readonly forTwo: boolean;
  readonly onTell: (wish: Wish) => void;
}

function Own({ wish, theirs, forTwo, onTell }: OwnProps) {
  const text = useSignal('');
  const add = () => {
    onTell(withOwn(wish, text.value));
    text.value = '';
  };
  return (
    <section class="stack">
      <h2>{t('intentions.own')}</h2>
      <ul class="plain-list">
        {wish.own.map((name, index) => (
          <li key={name} class="meant-one">
            <div>
              <p id={`own-${index}`}>{name}</p>
              {forTwo && (
                <p class="quiet-text">{t(theirs.includes(name) ? 'intentions.bothWish' : 'intentions.whenBoth')}</p>
              )}
            </div>
            <Button look="plain" describedBy={`own-${index}`} onPress={() => onTell(withoutOwn(wish, name))}>
              {t('intentions.takeOut')}
            </Button>
          </li>
        ))}
      </ul>
      {wish.own.length < mostOwn ? (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextField
            label={t('intentions.add')}
            hint={t('intentions.addHint')}
            value={text.value}
            maxLength={longestOwn}
            onInput={(next) => (text.value = next)}
          />
          <div>
            <Button submits icon="plus">
              {t('intentions.addIt')}
            </Button>
          </div>
        </form>
      ) : (
        <p class="quiet-text">{t('intentions.full')}</p>
      )}
    </section>
  );
}

interface TheirsProps {
  readonly names: readonly string[];
  readonly partner: string | undefined;
  readonly full: boolean;
  readonly onKeep: (name: string) => void;
}

function Theirs({ names, partner, full, onKeep }: TheirsProps) {
  if (names.length === 0 || partner === undefined) return null;
  return (
    <section class="stack">
      <h2>{t('intentions.theirs', { name: partner })}</h2>
      <ul class="plain-list">
        {names.map((name, index) => (
          <li key={name} class="meant-one">
            <p id={`theirs-${index}`}>{name}</p>
            {!full && (
              <Button describedBy={`theirs-${index}`} onPress={() => onKeep(name)}>
                {t('intentions.keepToo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
