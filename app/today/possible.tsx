import { useSignal } from '@preact/signals';
import { asItIs, type OfferedActivity, offeringOn } from '@unhurried/domain/offering';
import { byIdOf, cardsNow, giverIn, namesOf, type Suggested, Suggestions } from '../activities/index.ts';
import { Button, LinkButton, Switch, Why } from '../design/index.ts';
import { lapseOf, partnerOf, passing, type Session, type Unhurried } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { suiting } from './suiting.ts';

interface Moment {
  readonly silent: boolean;
  readonly lightsLow: boolean;
}

/** After the first word of the day: what is possible, or what it is waiting for. */
export function Possible({ app, session }: { readonly app: Unhurried; readonly session: Session }) {
  const moment = useSignal<Moment>({ silent: false, lightsLow: false });
  const shared = offeringOn(session.known.value.ours.passing[session.person], session.today.value) !== undefined;
  const low = view.value === 'low-energy';
  const alone = session.partner === undefined;
  const suggested = suggestedFor(session, moment.value).slice(0, low ? 1 : 3);
  return (
    <div class="stack">
      <Where session={session} shared={shared} />
      <Suggestions
        suggested={suggested.map((each) => ({ ...each, giver: giverIn(session, each.gives) }))}
        names={namesOf(session)}
        byId={byIdOf(session)}
        label={t('today.possible')}
        restName={t(alone ? 'today.restAlone' : 'today.restTogether')}
        restDetail={t('suggestion.restTogetherDetail')}
      />
      {shared && <HandOver app={app} session={session} />}
      <LinkButton href="#/offering" look={shared || alone ? 'quiet' : 'primary'} wide>
        {t(alone ? 'today.seeRoom' : shared ? 'today.changeOffering' : 'today.seeOffering')}
      </LinkButton>
      {!low && <Filters session={session} moment={moment.value} onChange={(next) => (moment.value = next)} />}
      {!low && <Further session={session} />}
    </div>
  );
}

/**
 * On one device for two. Where the other person has a phone of their own there is nothing to hand over. It is here besides
 * app/hand-over, so that every day weighs less.
 */
function HandOver({ app, session }: { readonly app: Unhurried; readonly session: Session }) {
  const here = session.partner !== undefined && session.link.partner.value === undefined;
  if (!here || session.sample) return null;
  return (
    <Button look="primary" wide onPress={() => app.lock()}>
      {t('today.handOver')}
    </Button>
  );
}

/** For two: the overlap. Alone: what my own half leaves, to do by oneself or to say in one's own words. */
function suggestedFor(session: Session, moment: Moment): readonly (Suggested & Pick<OfferedActivity, 'gives'>)[] {
  const byId = byIdOf(session);
  const suits = ({ activity }: Suggested) => {
    const found = byId.get(activity);
    return found !== undefined && (!moment.silent || found.silent) && (!moment.lightsLow || found.lightsLow);
  };
  const { overlap } = session;
  if (session.partner === undefined) {
    const own = session.prepare(asItIs).offering.list.map((each) => ({ ...each, isNew: false }));
    return own.filter(suits).sort((a, b) => (byId.get(a.activity)?.tier ?? 0) - (byId.get(b.activity)?.tier ?? 0));
  }
  return moment.silent || moment.lightsLow ? suiting(overlap.value, suits) : overlap.value.suggestions;
}

function Where({ session, shared }: { readonly session: Session; readonly shared: boolean }) {
  if (!session.partner) return null;
  const { name } = session.partner;
  const theirs = offeringOn(session.known.value.ours.passing[partnerOf(session)], session.today.value);
  if (!shared) return <p class="lead">{theirs ? t('today.theyShared', { name }) : t('today.said')}</p>;
  const { reasons, tier, word, suggestions } = session.overlap.value;
  if (reasons.some(({ kind }) => kind === 'week-rests')) return <p class="lead">{t('today.weekRests')}</p>;
  if (reasons.some(({ kind }) => kind === 'one-is-silent')) return <p class="lead">{t('today.waiting')}</p>;
  const stands = reasons.some(({ kind }) => kind === 'standing-welcome');
  const both = { rest: 'today.bothRest', gentle: 'today.bothGentle', open: 'today.bothOpen' } as const;
  return (
    <>
      <p class="lead">{t(stands ? 'today.standing' : both[word])}</p>
      <p class="quiet-text">
        {suggestions.length > 0
          ? t('today.upTo', { tier: t(`tiers.${tier}.name`).toLocaleLowerCase() })
          : t('today.nothingPicked')}
      </p>
    </>
  );
}

interface FiltersProps {
  readonly session: Session;
  readonly moment: Moment;
  readonly onChange: (moment: Moment) => void;
}

function Filters({ session, moment, onChange }: FiltersProps) {
  const day = session.today.value;
  const said = session.known.value.ours.passing[partnerOf(session)].apart;
  const theirs = said?.day === day && said.apart;
  const say = (apart: boolean) => void session.add([passing({ kind: 'apart-said', apart, day }, lapseOf(day))]);
  return (
    <Why summary={t('today.filters')} open={session.overlap.value.apart}>
      {session.partner && (
        <Switch
          label={t('today.apart')}
          detail={theirs ? t('today.apartTheirs', { name: session.partner.name }) : t('today.apartDetail')}
          on={session.overlap.value.apart}
          onChange={say}
        />
      )}
      <Switch label={t('today.silent')} on={moment.silent} onChange={(silent) => onChange({ ...moment, silent })} />
      <Switch
        label={t('today.lightsLow')}
        on={moment.lightsLow}
        onChange={(lightsLow) => onChange({ ...moment, lightsLow })}
      />
    </Why>
  );
}

/** The cards, and when none is to be asked, what has come of them: there is a way to it on every day. */
function Further({ session }: { readonly session: Session }) {
  const asked = session.partner && cardsNow(session).length > 0;
  return (
    <nav class="quiet-links" aria-label={t('today.checkInAgain')}>
      <a href="#/check-in">{t('today.checkInAgain')}</a>
      {asked && <a href="#/cards">{t('today.cards')}</a>}
      {session.partner && !asked && <a href="#/cards/shared">{t('today.shared')}</a>}
    </nav>
  );
}
