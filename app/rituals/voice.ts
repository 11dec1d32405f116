/** What is asked of a voice; a browser's own fit. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name'>;

const partsOf = (language: string): readonly string[] => language.toLowerCase().split(/[-_]/);

/**
 * A voice that lives on this device and speaks this language; `undefined` where there is none. A voice that is not known to
 * be local may send what it reads to somebody's server, so it is none. [RU7]
 */
export function voiceFor<Found extends Voice>(voices: readonly Found[], language: string): Found | undefined {
  const [wanted] = partsOf(language);
  const local = voices.filter(({ localService, lang }) => localService === true && partsOf(lang)[0] === wanted);
  const exact = local.filter(({ lang }) => partsOf(lang).join() === partsOf(language).join());
  return exact.find((voice) => voice.default) ?? exact[0] ?? local.find((voice) => voice.default) ?? local[0];
}

interface Speaking {
  readonly synthesis: Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'>;
  readonly utter: (text: string) => SpeechSynthesisUtterance;
  readonly page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

/** What this browser reads with; nothing where it cannot. */
export const speaking = (): Speaking | undefined =>
  'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis
    ? { synthesis: speechSynthesis, utter: (text) => new SpeechSynthesisUtterance(text), page: globalThis }
    : undefined;

/** A little slower than speech. */
const rate = 0.9;

/**
 * Reads, and gives the way to end it. The voice is looked for in this very moment: one that has gone is not replaced by
 * another that would leave the device. It ends with the page, also when somebody leaves quickly. [RU7]
 */
export function read(text: string, language: string, { synthesis, utter, page }: Speaking): () => void {
  const stop = () => {
    synthesis.cancel();
    page.removeEventListener('pagehide', stop);
  };
  const voice = voiceFor(synthesis.getVoices(), language);
  synthesis.cancel();
  if (!voice) return stop;
  const utterance = Object.assign(utter(text), { voice, lang: voice.lang, rate });
  page.addEventListener('pagehide', stop);
  synthesis.speak(utterance);
  return stop;
}
