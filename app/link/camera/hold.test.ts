import { expect, test } from 'vitest';
import { holdCamera } from './hold.ts';

function stream() {
  let running = true;
  const track = {
    stop: () => {
      running = false;
    },
  };
  return { getTracks: () => [track], isRunning: () => running };
}

const named = (name: string) => Object.assign(new Error('as a browser says it'), { name });

test('[LS4] a camera that is on goes off', async () => {
  const picture = stream();
  const camera = holdCamera(async () => picture);
  expect(await camera.on()).toEqual({ ok: true, value: picture });
  expect(picture.isRunning()).toBe(true);
  camera.off();
  expect(picture.isRunning()).toBe(false);
});

test('[LS4] one that answers after the page was left is stopped before anyone sees it', async () => {
  const picture = stream();
  let answer: (with_: typeof picture) => void = () => undefined;
  const camera = holdCamera(
    () =>
      new Promise<typeof picture>((found) => {
        answer = found;
      }),
  );
  const asked = camera.on();
  camera.off();
  answer(picture);
  expect(await asked).toEqual({ ok: false, refusal: 'off' });
  expect(picture.isRunning()).toBe(false);
});

test.each([
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
])('[LS4] %s is the refusal %s', async (name, refusal) => {
  const camera = holdCamera(async () => {
    throw named(name);
  });
  expect(await camera.on()).toEqual({ ok: false, refusal });
});

test('[LS4] where the page may not ask at all, that is said', async () => {
  expect(await holdCamera(undefined).on()).toEqual({ ok: false, refusal: 'insecure' });
});
