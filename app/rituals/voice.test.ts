import { expect, test } from 'vitest';
import { read, type Voice, voiceFor } from './voice.ts';

const voice = (name: string, lang: string, localService: boolean, isDefault = false): Voice => ({
  name,
  lang,
  localService,
  default: isDefault,
});
const here = voice('here', 'en-GB', true);
const far = voice('far', 'en-GB', false, true);

test('[RU7] a voice of this device in the language of the page, and no other', () => {
  expect(voiceFor([far, here], 'en')).toBe(here);
  expect(voiceFor([far], 'en')).toBeUndefined();
  expect(voiceFor([here], 'de')).toBeUndefined();
  expect(voiceFor([{ ...here, localService: undefined as unknown as boolean }], 'en')).toBeUndefined();
  expect(voiceFor([], 'en')).toBeUndefined();
});

test('[RU7] the very language before its neighbours, then the one that the device prefers', () => {
  const [us, preferred] = [voice('us', 'en_US', true), voice('preferred', 'en-AU', true, true)];
  expect(voiceFor([here, us, preferred], 'en-US')).toBe(us);
  expect(voiceFor([here, us, preferred], 'en')).toBe(preferred);
  expect(voiceFor([us, here], 'en-XB')).toBe(us);
});

/** A browser that keeps what it is asked to say. */
function browser(voices: readonly Voice[]) {
  const heard: (Partial<SpeechSynthesisUtterance> | 'silence')[] = [];
  const page = new EventTarget();
  const synthesis = {
    getVoices: () => [...voices] as SpeechSynthesisVoice[],
    speak: (utterance: SpeechSynthesisUtterance) => void heard.push(utterance),
    cancel: () => void heard.push('silence'),
  };
  const utter = (text: string) => ({ text }) as SpeechSynthesisUtterance;
  return { heard, page, synthesis, utter };
}

test('[RU7] it reads with that voice, and nothing at all where there is none', () => {
  const by = browser([far, here]);
  read('Turn the lights low.', 'en', by);
  expect(by.heard.at(-1)).toMatchObject({ text: 'Turn the lights low.', voice: here, lang: 'en-GB' });
  const none = browser([far]);
  read('Turn the lights low.', 'en', none);
  expect(none.heard).toEqual(['silence']);
});

test('[RU7] it ends with one tap, and with the page', () => {
  const tapped = browser([here]);
  read('Listen.', 'en', tapped)();
  expect(tapped.heard.at(-1)).toBe('silence');
  const left = browser([here]);
  read('Listen.', 'en', left);
  left.page.dispatchEvent(new Event('pagehide'));
  expect(left.heard.at(-1)).toBe('silence');
});
