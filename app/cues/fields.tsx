import { type Channel, type CueEntry, channels, type DayKind, dayKinds, longestCue } from '@unhurried/domain/cues';
import { Checks, Choice, TextField, Why } from '../design/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';

interface FieldsProps<Of extends CueEntry['of']> {
  readonly entry: Extract<CueEntry, { of: Of }>;
  /** It opens with words that are its person's own. */
  readonly isOwn: boolean;
  readonly onChange: (entry: CueEntry) => void;
}

const Words = ({ text, onInput }: { readonly text: string; readonly onInput: (text: string) => void }) => (
  <TextField label={t('cues.own')} hint={t('cues.ownHint')} value={text} onInput={onInput} maxLength={longestCue} />
);

/** Where it shows is asked of own words alone: a line that was picked knows. */
export const SignFields = ({ entry, isOwn, onChange }: FieldsProps<'sign'>) => (
  <Why summary={t('cues.ownWords')} open={isOwn}>
    <div class="stack">
      <Words text={entry.text} onInput={(text) => onChange({ ...entry, text })} />
      <Choice<Channel>
        label={t('cues.where')}
        options={channels.map((value) => ({ value, label: t(`cues.channel.${value}`) }))}
        value={entry.channel}
        onChange={(channel) => onChange({ ...entry, channel: channel ?? entry.channel })}
        look="chips"
      />
    </div>
  </Why>
);

export const SenseFields = ({ entry, isOwn, onChange }: FieldsProps<'sense'>) => (
  <>
    <Why summary={t('cues.ownWords')} open={isOwn}>
      <Words text={entry.text} onInput={(text) => onChange({ ...entry, text })} />
    </Why>
    <Choice<'good' | 'leave-out'>
      label={t('cues.wish')}
      options={(['good', 'leave-out'] as const).map((value) => ({ value, label: t(`cues.wish.${value}`) }))}
      value={entry.wish}
      onChange={(wish) => onChange({ ...entry, wish: wish ?? entry.wish })}
      look="chips"
    />
    <Why summary={t('cues.days')} open={view.value !== 'low-energy' && entry.on.length < dayKinds.length}>
      <Checks<DayKind>
        label={t('cues.days')}
        labelUnseen
        options={dayKinds.map((value) => ({ value, label: t(`cues.day.${value}`) }))}
        values={entry.on}
        onChange={(on) => onChange({ ...entry, on })}
        look="chips"
      />
    </Why>
  </>
);
