import { useSignal } from '@preact/signals';
import { asItIs, offeringOn, type Prepared, type Shaping, standingOnDay } from '@unhurried/domain/offering';
import { byIdOf, detailOf, giverIn, iconOf, nameOf, namesOf } from '../activities/index.ts';
import { ActivityRow, Button, LinkButton, Page, Rows, Switch, Why } from '../design/index.ts';
import { KindSentence, type KindSentenceWords } from '../kind-sentence/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { formatDay, t } from '../words/index.ts';
import { isAsSent, shapingOf } from './as-sent.ts';
import { Reasons } from './reasons.tsx';
import { Shape } from './shape.tsx';
import { share, stand, withdraw } from './share.ts';

/** What would go, why, and every way to make it less before it goes. [PA12] [PA13] */
export function Screen({ session }: OpenScreen) {
  const overruled = session.known.value.mine.overruledOn === session.today.value;
  const sent = offeringOn(session.known.value.ours.passing[session.person], session.today.value);
  const shaping = useSignal<Shaping>(
    shapingOf(sent, session.prepare({ ...asItIs, pastMyEnvelope: overruled }), overruled),
  );
  const prepared = session.prepare(shaping.value);
  const whole = session.prepare({ ...asItIs, pastMyEnvelope: shaping.value.pastMyEnvelope });
  const reading = session.my.value.reading;
  if (!reading) return <NothingSaid />;
  const { partner } = session;
  const title = partner
    ? isAsSent(sent, prepared)
      ? t('offering.titleShared', { name: partner.name })
      : t('offering.title')
    : t('offering.titleAlone');
  const goes = async () => {
    if (await share(session, prepared.offering, shaping.value)) go('/today', 'fresh');
  };
  return (
    <Page
      question={title}
      lead={partner ? t('offering.lead') : undefined}
      action={
        partner ? <Actions onShare={() => void goes()} sent={sent !== undefined} session={session} /> : <BackToToday />
      }
    >
      <Summary session={session} prepared={prepared} />
      <Reasons prepared={prepared} names={namesOf(session)} />
      {partner && (
        <Shape
          prepared={prepared}
          whole={whole}
          shaping={shaping.value}
          names={namesOf(session)}
          welcome={reading.welcome ?? 0}
          onChange={(next) => (shaping.value = next)}
        />
      )}
      <KindSentence session={session} words={sentenceWords(session)} />
      {partner && prepared.offering.word !== 'rest' && <Standing session={session} prepared={prepared} />}
    </Page>
  );
}

const BackToToday = () => (
  <LinkButton href="#/today" look="primary" wide>
    {t('offering.done')}
  </LinkButton>
);

function NothingSaid() {
  return (
    <Page
      question={t('offering.title')}
      lead={t('offering.readingNeeded')}
      action={
        <LinkButton href="#/check-in" look="primary" wide>
          {t('offering.checkIn')}
        </LinkButton>
      }
    />
  );
}

interface ActionsProps {
  readonly session: Session;
  readonly sent: boolean;
  readonly onShare: () => void;
}

function Actions({ session, sent, onShare }: ActionsProps) {
  const takeBack = async () => {
    await withdraw(session);
    go('/today', 'fresh');
  };
  return (
    <>
      <Button look="primary" wide onPress={onShare}>
        {t(sent ? 'offering.shareChange' : 'offering.share')}
      </Button>
      <Button look="plain" onPress={() => (sent ? void takeBack() : go('/today', 'fresh'))}>
        {t(sent ? 'offering.withdraw' : 'offering.keep')}
      </Button>
    </>
  );
}

/** Exactly what the other person will see, in the same words. */
function Summary({ session, prepared }: { readonly session: Session; readonly prepared: Prepared }) {
  const { tier, word, talk, list } = prepared.offering;
  const byId = byIdOf(session);
  return (
    <section class="stack">
      <p class="pace-word">{t(`offering.word.${word}`)}</p>
      <p class="quiet-text">{t('offering.upTo', { tier: t(`tiers.${tier}.name`).toLocaleLowerCase() })}</p>
      {talk && <p class="quiet-text">{t('offering.talkYes')}</p>}
      {list.length > 0 ? (
        <Rows label={t('offering.list')}>
          {list.map((each) => (
            <ActivityRow
              key={each.activity}
              href={`#/activity/${each.activity}`}
              icon={iconOf(byId.get(each.activity))}
              name={nameOf(each.activity, namesOf(session))}
              detail={detailOf({ ...each, isNew: false, giver: giverIn(session, each.gives) })}
            />
          ))}
        </Rows>
      ) : (
        <p>{t('offering.listNone')}</p>
      )}
      {session.partner && list.length > 0 && <p class="quiet-text">{t('offering.chance')}</p>}
    </section>
  );
}

const sentenceWords = (session: Session): KindSentenceWords => ({
  summary: t('offering.sentence'),
  clear: t('scale.clear'),
  send: t('offering.sentenceSend'),
  sent: t('offering.sentenceSent', { name: session.partner?.name ?? '' }),
});

function Standing({ session, prepared }: { readonly session: Session; readonly prepared: Prepared }) {
  const standing = standingOnDay(session.known.value.ours.passing[session.person], session.today.value);
  return (
    <Why summary={t('offering.standing')}>
      <p>{t('offering.standingDetail', { name: session.partner?.name ?? '' })}</p>
      <Switch
        label={t('offering.standingOn')}
        on={standing !== undefined}
        onChange={(on) => void stand(session, prepared.offering, on)}
      />
      {standing && (
        <p class="quiet-text">{t('offering.standingUntil', { day: formatDay(standing.until, 'weekday') })}</p>
      )}
    </Why>
  );
}
