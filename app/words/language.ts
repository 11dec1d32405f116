import { computed, signal } from '@preact/signals';

/** The language on the screen, as a BCP 47 tag. `en-XB` is English turned round, to look at right-to-left layouts. */
export const locale = signal('en');

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

export function directionOf(language: string): 'ltr' | 'rtl' {
  const known = new Intl.Locale(language).maximize();
  return known.region === 'XB' || rightToLeftScripts.has(known.script ?? '') ? 'rtl' : 'ltr';
}

export const direction = computed(() => directionOf(locale.value));

/** What Intl is asked for. A pseudo-locale keeps English days and plurals. */
export const formatLanguage = computed(() => (locale.value.endsWith('-XB') ? 'en' : locale.value));
