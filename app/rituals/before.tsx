import type { Signal } from '@preact/signals';
import { type Asked, canBeApart, type Version, type WrittenStep } from '@unhurried/domain/rituals';
import { Button, Checks, Page } from '../design/index.ts';
import { view } from '../shell/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { Crossing } from './crossing.tsx';
import { aboutHowLong, type Guide } from './guide.ts';
import type { OwnRitualsPort } from './ours.ts';
import { ReadToMe } from './read-to-me.tsx';

interface BeforeProps {
  readonly guide: Guide;
  readonly asked: Signal<Asked>;
  readonly version: Version<WrittenStep> | undefined;
  readonly reading: Signal<boolean>;
  readonly ours: OwnRitualsPort;
  readonly onBegin: () => void;
}

/** What it is, and how it is today. Nothing here has to be answered. [RU2] */
export function Before({ guide, asked, version, reading, ours, onBegin }: BeforeProps) {
  const { about, name, own } = guide;
  const words = around(guide, version);
  return (
    <Page
      question={name}
      lead={about}
      action={
        version && (
          <Button look="primary" wide onPress={onBegin}>
            {t('rituals-room.begin')}
          </Button>
        )
      }
    >
      {own && <Crossing own={own} ours={ours} />}
      <HowToday guide={guide} asked={asked} />
      {words && <p class="quiet-text">{words}</p>}
      <div class="ritual-ways">
        <ReadToMe text={[name, about].filter(Boolean).join('. ')} on={reading} saysNone />
        {own && (
          <a class="quiet-link" href={`#/rituals/own/${own.id}`}>
            {t('rituals-room.change')}
          </a>
        )}
      </div>
    </Page>
  );
}

type How = keyof Asked;

const hows: Readonly<Record<How, MessageKey>> = { worst: 'rituals-room.hard', apart: 'rituals-room.apart' };

/** Neither of the two is "as it is". */
function HowToday({ guide, asked }: Pick<BeforeProps, 'guide' | 'asked'>) {
  const ways: readonly How[] = canBeApart(guide.versions) ? ['worst', 'apart'] : ['worst'];
  return (
    <Checks<How>
      label={t('rituals-room.how')}
      hint={view.value === 'low-energy' ? undefined : t('rituals-room.howHint')}
      options={ways.map((value) => ({ value, label: t(hows[value]) }))}
      values={ways.filter((way) => asked.value[way])}
      onChange={(chosen) => (asked.value = { worst: chosen.includes('worst'), apart: chosen.includes('apart') })}
      look="chips"
    />
  );
}

const lights: Readonly<Record<'low' | 'daylight', MessageKey>> = {
  low: 'rituals-room.lightLow',
  daylight: 'rituals-room.lightDay',
};
const musics: Readonly<Record<'none' | 'soft' | 'your-song', MessageKey>> = {
  none: 'rituals-room.musicNone',
  soft: 'rituals-room.musicSoft',
  'your-song': 'rituals-room.musicSong',
};

/** About how long, where that is known, and light and music as words. */
const around = ({ light, music, silent, own }: Guide, version: BeforeProps['version']): string =>
  [
    version && !own && `${aboutHowLong(version.minutes)}.`,
    silent && t('rituals-room.silent'),
    light && light !== 'as-it-is' && t(lights[light]),
    music && t(musics[music]),
  ]
    .filter(Boolean)
    .join(' ');
