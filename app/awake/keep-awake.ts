/** Keeps the screen on while it is shown, where the browser can. Answers with the way to let it go dark again. [TT5] */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let done = false;
  const ask = async () => {
    if (document.hidden || done) return;
    const asked = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (done) void asked?.release();
    else lock = asked;
  };
  const shown = () => void ask();
  void ask();
  document.addEventListener('visibilitychange', shown);
  return () => {
    done = true;
    document.removeEventListener('visibilitychange', shown);
    void lock?.release();
  };
}
