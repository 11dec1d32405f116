/** Keeps the screen on while a talk is shown, where the browser can; answers with the way to let it go dark again. */
export function keepAwake(): () => void {
  let held: Promise<WakeLockSentinel | undefined> = Promise.resolve(undefined);
  const ask = () => {
    if (!document.hidden) held = navigator.wakeLock?.request('screen').catch(() => undefined) ?? held;
  };
  ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    document.removeEventListener('visibilitychange', ask);
    void held.then((lock) => lock?.release());
  };
}
