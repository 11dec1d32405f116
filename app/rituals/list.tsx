import { useSignal } from '@preact/signals';
import { rituals } from '@unhurried/content/rituals';
import { minutesOf, type Ritual, type RitualsView, versionFor } from '@unhurried/domain/rituals';
import { ActivityRow, Button, type IconName, LinkButton, Page, Rows, Why } from '../design/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { fitting, type Moment } from './fitting.ts';
import { aboutHowLong, nameOf } from './guide.ts';

interface ListProps {
  readonly moment: Moment;
  readonly own: RitualsView;
}

/** Three for today, then their own, then the rest folded away. [RU1] [RU2] */
export function RitualList({ moment, own }: ListProps) {
  const low = view.value === 'low-energy';
  const all = useSignal(false);
  const today = fitting(rituals, moment);
  const further = rituals.filter((each) => !today.includes(each));
  return (
    <Page question={t('rituals-room.title')} lead={low ? undefined : t('rituals-room.lead')}>
      <section class="stack-close">
        <h2>{t('rituals-room.today')}</h2>
        {moment.apart && <p class="quiet-text">{t('rituals-room.todayApart')}</p>}
        <Several of={today} moment={moment} label={t('rituals-room.today')} />
      </section>
      {low && !all.value ? (
        <Button look="plain" onPress={() => (all.value = true)}>
          {t('rituals-room.rest')}
        </Button>
      ) : (
        <>
          <Own own={own} />
          <Why summary={t('rituals-room.rest')} open={low}>
            <Several of={further} moment={moment} label={t('rituals-room.rest')} />
          </Why>
        </>
      )}
    </Page>
  );
}

interface SeveralProps {
  readonly of: readonly Ritual[];
  readonly moment: Moment;
  readonly label: string;
}

const Several = ({ of, moment, label }: SeveralProps) => (
  <Rows label={label}>
    {of.map((ritual) => (
      <ActivityRow
        key={ritual.id}
        href={`#/rituals/${ritual.id}`}
        icon={icons[ritual.id] ?? 'leaf'}
        name={nameOf(ritual)}
        detail={detailOf(ritual, moment)}
      />
    ))}
  </Rows>
);

const icons: Readonly<Record<string, IconName>> = {
  'closing-the-care': 'hand',
  'weekly-care-date': 'calendar',
  'before-a-hospital-day': 'care',
  'after-a-hospital-day': 'care',
  'good-morning': 'sun',
  'a-window-together': 'sun',
  'slow-cup': 'cup',
  'welcome-home': 'home',
  'thanks-for-one-small-thing': 'words',
  'the-jar-for-two': 'page',
  'twilight-routine': 'moon',
  'same-song-at-nine': 'music',
  'reading-aloud': 'book',
  'hand-cream': 'hand',
  'the-quiet-hour': 'waves',
  'goodnight-note': 'feather',
};

/** How long the version takes that it will open with. */
function detailOf(ritual: Ritual, { hard, apart }: Moment): string {
  const asked = { worst: hard, apart };
  const version = versionFor(ritual, asked) ?? versionFor(ritual, { ...asked, apart: false });
  return aboutHowLong(version?.minutes ?? minutesOf(ritual.worst));
}

/** In their words, and a way to write one. [RU8] */
const Own = ({ own }: { readonly own: RitualsView }) => (
  <section class="stack-close">
    <h2>{t('rituals-room.own')}</h2>
    {own.length > 0 && (
      <Rows label={t('rituals-room.own')}>
        {own.map(({ id, name }) => (
          <ActivityRow key={id} href={`#/rituals/${id}`} icon="us" name={name} />
        ))}
      </Rows>
    )}
    <LinkButton href="#/rituals/own" icon="pencil">
      {t('rituals-room.write')}
    </LinkButton>
  </section>
);
