import { invitationIn, thisApp } from '../address.ts';
import { watch } from './frames.ts';
import { type CameraRefusal, holdCamera } from './hold.ts';

/** What there is to say while looking: nothing read so far, a code that is none of ours, off, or why there is no picture. */
export type Told = 'asking' | 'looking' | 'other' | 'other-relay' | 'stopped' | CameraRefusal;

export interface Scanning {
  readonly onTold: (told: Told) => void;
  readonly onFound: (invitation: string) => void;
}

/** The camera at the back of a phone; a laptop has one at most. */
const wanted = { video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } } } as const;

const askFor = (): (() => Promise<MediaStream>) | undefined => {
  const { mediaDevices } = navigator as { readonly mediaDevices?: MediaDevices };
  return mediaDevices && (() => mediaDevices.getUserMedia(wanted));
};

/** Looks through the camera until it has an invitation, the page is hidden, or the answer is called. [LS4] */
export function scan(video: HTMLVideoElement, { onTold, onFound }: Scanning): () => void {
  const camera = holdCamera(askFor());
  let over = false;
  let unwatch = (): void => undefined;
  const stop = (): void => {
    over = true;
    unwatch();
    camera.off();
    document.removeEventListener('visibilitychange', hidden);
  };
  const stopFor = (why: Told): void => {
    if (over) return;
    stop();
    onTold(why);
  };
  function hidden(): void {
    if (document.hidden) stopFor('stopped');
  }
  const onText = (text: string): 'enough' | 'more' => {
    const read = invitationIn(text, thisApp());
    if (!read.ok) {
      onTold(read.refusal === 'other-relay' ? 'other-relay' : 'other');
      return 'more';
    }
    stop();
    onFound(read.value);
    return 'enough';
  };
  const begin = async (): Promise<void> => {
    const held = await camera.on();
    if (!held.ok) return held.refusal === 'off' ? undefined : stopFor(held.refusal);
    video.srcObject = held.value;
    await video.play();
    if (over) return;
    onTold('looking');
    unwatch = watch(video, { onText, onLost: () => stopFor('busy') });
  };
  document.addEventListener('visibilitychange', hidden);
  onTold('asking');
  void begin().catch(() => stopFor('busy'));
  return stop;
}
