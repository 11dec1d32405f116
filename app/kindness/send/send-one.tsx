import { Later, type LaterPage } from '../../later/index.ts';
import type { SendOneProps } from './one.tsx';

const one: LaterPage<SendOneProps> = {
  areas: ['kindness', 'kindnesses'],
  load: () => import('./one.tsx').then(({ One }) => One),
};

/** One sentence of some kinds, with a tap; its code and its words come with it. Nothing for somebody who is alone. [KW8] */
export const SendOne = (given: SendOneProps) => (given.session.partner ? <Later page={one} given={given} /> : null);
