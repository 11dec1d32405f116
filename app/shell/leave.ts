/**
 * Leave quickly: everything is hidden in this very moment, keys are dropped, and an ordinary page takes the place of
 * this one, in the same history entry. Nothing is asked and nothing is kept of it.
 */
export function leaveNow(onLeave: () => void, place = new URL('away/', document.baseURI).href): void {
  hide();
  try {
    onLeave();
  } finally {
    location.replace(place);
  }
}

function hide(): void {
  const cover = document.createElement('div');
  cover.className = 'leave-cover';
  document.title = 'Kitchen conversions';
  document.body.replaceChildren(cover);
}

export const recentPresses = (before: readonly number[], now: number): readonly number[] =>
  [...before, now].filter((at) => now - at < 1500);

/** Three presses of Escape within a second and a half, wherever the focus is. */
export function listenForEscape(leave: () => void): () => void {
  let presses: readonly number[] = [];
  const heard = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.repeat) return;
    presses = recentPresses(presses, event.timeStamp);
    if (presses.length >= 3) leave();
  };
  addEventListener('keydown', heard, { capture: true });
  return () => removeEventListener('keydown', heard, { capture: true });
}
