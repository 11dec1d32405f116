import { type Group, groupOf, groups } from '@unhurried/domain/cues';
import { ActivityRow, type IconName, LinkButton, Page, Rows, Why } from '../design/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { type MyLine, myMap } from './known-cues.ts';
import { FromWhatINoted, isRarer, Rarer } from './rarer.tsx';
import { detailOf } from './said.ts';

/** `cues` for my map; what is opened once in a while comes when it is opened. */
export function Screen({ session, rest: [place, which] }: OpenScreen) {
  if (isRarer(place)) return <Rarer key={`${place} ${which}`} session={session} place={place} which={which} />;
  return <MyMap session={session} />;
}

/** My lines by what they mean and by sense; a line is opened to be changed, shown or taken out. [CU1] */
function MyMap({ session }: { readonly session: Session }) {
  const map = myMap(session);
  const low = view.value === 'low-energy';
  const { partner } = session;
  return (
    <Page
      question={t('cues.title')}
      lead={low ? undefined : t(partner ? 'cues.lead' : 'cues.leadAlone', { name: partner?.name ?? '' })}
      action={
        <LinkButton href="#/cues/new" look="primary" wide>
          {t('cues.add')}
        </LinkButton>
      }
    >
      <FromWhatINoted session={session} />
      {map.length === 0 && <p class="quiet-text">{t('cues.none')}</p>}
      {low ? <Few session={session} map={map} /> : <Grouped session={session} map={map} />}
      {partner && (
        <Rows label={t('cues.theirsRow')}>
          <ActivityRow href="#/cues/theirs" icon="book" name={t('cues.theirs', { name: partner.name })} />
        </Rows>
      )}
    </Page>
  );
}

interface LinesProps {
  readonly session: Session;
  readonly map: readonly MyLine[];
}

const mostAtOnce = 3;

function Few({ session, map }: LinesProps) {
  if (map.length <= mostAtOnce) return <LineRows session={session} lines={map} label={t('cues.mine')} />;
  return (
    <>
      <LineRows session={session} lines={map.slice(0, mostAtOnce)} label={t('cues.mine')} />
      <Why summary={t('cues.all')}>
        <Grouped session={session} map={map} />
      </Why>
    </>
  );
}

const Grouped = ({ session, map }: LinesProps) => (
  <>
    {groups.map((group) => (
      <OneGroup key={group} group={group} session={session} map={map} />
    ))}
  </>
);

function OneGroup({ group, session, map }: LinesProps & { readonly group: Group }) {
  const lines = map.filter(({ entry }) => groupOf(entry) === group);
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{t(`cues.group.${group}`)}</h2>
      <LineRows session={session} lines={lines} label={t(`cues.group.${group}`)} />
    </section>
  );
}

interface LineRowsProps {
  readonly session: Session;
  readonly lines: readonly MyLine[];
  readonly label: string;
}

const iconOf = ({ entry }: MyLine): IconName => (entry.of === 'sign' ? 'hand' : 'leaf');

function LineRows({ session, lines, label }: LineRowsProps) {
  const name = session.partner?.name;
  const detail = (line: MyLine): string =>
    name !== undefined && line.isSeen ? t('cues.seenBy', { detail: detailOf(line.entry), name }) : detailOf(line.entry);
  return (
    <Rows label={label}>
      {lines.map((line) => (
        <ActivityRow
          key={line.cue}
          href={`#/cues/line/${line.cue}`}
          icon={iconOf(line)}
          name={line.entry.text}
          detail={detail(line)}
        />
      ))}
    </Rows>
  );
}
