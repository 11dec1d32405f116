import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../design/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import { whyKeys } from '../refusals.ts';
import { scan, type Told } from './scan.ts';

export interface CameraProps {
  readonly onFound: (invitation: string) => void;
  readonly onClose: () => void;
}

const words: Readonly<Record<Told, MessageKey>> = {
  asking: 'link.cameraAsking',
  looking: 'link.cameraLooking',
  other: 'link.cameraOther',
  'other-relay': whyKeys['other-relay'],
  stopped: 'link.cameraStopped',
  denied: 'link.cameraDenied',
  none: 'link.cameraNone',
  insecure: 'link.cameraInsecure',
  busy: 'link.cameraBusy',
};

const sees: readonly Told[] = ['looking', 'other', 'other-relay'];

/** Nothing that the camera sees is kept, or leaves this phone. [LS4] */
export function Camera({ onFound, onClose }: CameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  const told = useSignal<Told>('asking');
  const round = useSignal(0);
  useEffect(() => {
    if (!video.current) return undefined;
    return scan(video.current, { onTold: (next) => (told.value = next), onFound });
  }, [round.value]);
  const on = told.value === 'asking' || sees.includes(told.value);
  return (
    <div class="stack">
      <video
        ref={video}
        class={sees.includes(told.value) ? 'camera-sees' : 'unseen'}
        muted
        playsInline
        aria-label={t('link.cameraSees')}
      />
      <p role="status">{t(words[told.value])}</p>
      {on ? (
        <Button onPress={onClose}>{t('link.cameraOff')}</Button>
      ) : (
        <Button onPress={() => (round.value += 1)}>{t('link.camera')}</Button>
      )}
    </div>
  );
}
