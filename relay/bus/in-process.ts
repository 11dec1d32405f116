import { listeners } from './listeners.ts';
import type { Bus } from './port.ts';

/** For a relay that stands alone. */
export function inProcessBus(): Bus {
  const here = listeners();
  let open = true;
  return {
    tell: here.tell,
    listen: here.listen,
    isWell: () => open,
    close: async () => {
      open = false;
      here.dismiss();
    },
  };
}
