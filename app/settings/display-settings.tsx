import { useSignal } from '@preact/signals';
import { Choice, Switch } from '../design/index.ts';
import type { Display, Unhurried } from '../session/index.ts';
import { type Theme, theme, view } from '../shell/index.ts';
import { loadWords, locale, t } from '../words/index.ts';
import { applyDisplay, type TextSize, textSizeOf, textSizes } from './display/index.ts';

/** How this device looks, for whoever holds it. Everything holds at once. [ST1] */
export function DisplaySettings({ app }: { readonly app: Unhurried }) {
  const display = useSignal<Display>(app.device.display());
  const set = (change: Display) => {
    display.value = app.device.setDisplay(change);
    applyDisplay(display.value);
  };
  return (
    <section class="stack">
      <h2>{t('settings.display')}</h2>
      <ThemeChoice onChange={(next) => set({ theme: next === 'auto' ? 'system' : next })} />
      <SizeChoice value={textSizeOf(display.value)} onChange={(textSize) => set({ textSize })} />
      <Switch
        label={t('settings.lowEnergy')}
        detail={t('settings.lowEnergyDetail')}
        on={view.value === 'low-energy'}
        onChange={(on) => {
          view.value = on ? 'low-energy' : 'ordinary';
          set({ lowEnergy: on });
        }}
      />
      <Switch
        label={t('settings.still')}
        detail={t('settings.stillDetail')}
        on={display.value.motion === 'still'}
        onChange={(on) => set({ motion: on ? 'still' : 'system' })}
      />
      <Language onChange={(next) => set({ locale: next })} />
    </section>
  );
}

function ThemeChoice({ onChange }: { readonly onChange: (theme: Theme) => void }) {
  return (
    <Choice<Theme>
      label={t('settings.theme')}
      options={[
        { value: 'auto', label: t('settings.themeAuto') },
        { value: 'light', label: t('settings.themeLight') },
        { value: 'dark', label: t('settings.themeDark') },
      ]}
      value={theme.value}
      onChange={(next) => {
        if (!next) return;
        theme.value = next;
        onChange(next);
      }}
      look="chips"
    />
  );
}

function SizeChoice({ value, onChange }: { readonly value: TextSize; readonly onChange: (size: TextSize) => void }) {
  return (
    <Choice<string>
      label={t('settings.textSize')}
      options={textSizes.map((size) => ({ value: String(size), label: t('settings.percent', { size: size / 100 }) }))}
      value={String(value)}
      onChange={(next) => {
        const size = textSizes.find((each) => String(each) === next);
        if (size) onChange(size);
      }}
      look="chips"
    />
  );
}

const turnedRound = 'en-XB';

/** English, and for those who build this, English turned round, to look at pages that run from right to left. */
function Language({ onChange }: { readonly onChange: (locale: string) => void }) {
  if (!import.meta.env.DEV && locale.value !== turnedRound)
    return <p class="quiet-text">{t('settings.languageOne')}</p>;
  const turn = async (next: string) => {
    await loadWords(next, ['shell', 'settings']);
    onChange(next);
  };
  return (
    <Choice<string>
      label={t('settings.language')}
      options={[
        { value: 'en', label: t('settings.languageEn') },
        { value: turnedRound, label: t('settings.languageXb') },
      ]}
      value={locale.value}
      onChange={(next) => next && void turn(next)}
      look="chips"
    />
  );
}
