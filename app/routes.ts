import type { Screens } from './places.ts';
import type { OpenScreen } from './session/index.ts';

/** Where their words are comes in the same file. */
export { files as words } from './words/english/index.ts';

/**
 * By the first part of the path. Each screen is a chunk of its own and arrives with its words; their list arrives with an
 * open side, so that nobody waits for it at the lock.
 */
export const openScreens: Readonly<Record<string, Screens<OpenScreen>>> = {
  today: {
    areas: ['today', 'today-top', 'suggestion', 'activities', 'adaptations', 'tiers'],
    load: () => import('./today/index.ts'),
  },
  'check-in': {
    areas: ['checkin', 'today', 'suggestion', 'scale', 'activities', 'body', 'tiers'],
    load: () => import('./check-in/index.ts'),
  },
  first: { areas: ['first', 'scale'], load: () => import('./first/index.ts') },
  offering: {
    areas: ['offering', 'scale', 'conditions', 'reasons', 'today', 'suggestion', 'activities', 'adaptations', 'tiers'],
    load: () => import('./offering/index.ts'),
  },
  activity: {
    areas: ['activity', 'body', 'aftercare', 'suggestion', 'activities', 'adaptations', 'tiers'],
    load: () => import('./activity/index.ts'),
  },
  together: {
    areas: ['together', 'today', 'suggestion', 'activities', 'adaptations', 'tiers'],
    load: () => import('./together/index.ts'),
  },
  question: {
    areas: ['question', 'today', 'suggestion', 'activities', 'adaptations', 'tiers'],
    load: () => import('./question/index.ts'),
  },
  after: { areas: ['after', 'aftercare', 'today', 'suggestion'], load: () => import('./after/index.ts') },
  cards: {
    areas: ['cards', 'today', 'suggestion', 'activities', 'adaptations', 'tiers'],
    load: () => import('./common-ground/index.ts'),
  },
  week: { areas: ['week'], load: () => import('./week/index.ts') },
  rituals: { areas: ['rituals-room', 'rituals'], load: () => import('./rituals/index.ts') },
  talk: { areas: ['talk'], load: () => import('./talk/index.ts') },
  kindness: { areas: ['kindness', 'kindnesses'], load: () => import('./kindness/index.ts') },
  jar: { areas: ['jar'], load: () => import('./jar/index.ts') },
  joy: { areas: ['joy', 'joy-cards'], load: () => import('./joy/index.ts') },
  well: { areas: ['well'], load: () => import('./well/index.ts') },
  cues: { areas: ['cues'], load: () => import('./cues/index.ts') },
  journey: { areas: ['journey', 'activities', 'tiers'], load: () => import('./journey/index.ts') },
  learned: { areas: ['learned'], load: () => import('./learned/index.ts') },
  care: {
    areas: ['care', 'finding', 'activities', 'body', 'conditions', 'red-flags', 'help-lines', 'adaptations', 'tiers'],
    load: () => import('./care/index.ts'),
  },
  limits: { areas: ['limits', 'activities', 'body', 'tiers'], load: () => import('./limits/index.ts') },
  walk: { areas: ['health', 'care', 'finding', 'conditions'], load: () => import('./health/index.ts') },
  cabinet: {
    areas: ['cabinet', 'finding', 'medicines'],
    load: () => import('./medicines/index.ts'),
  },
  comfort: { areas: ['comfort-room', 'comfort'], load: () => import('./comfort/index.ts') },
  reading: { areas: ['reading', 'leaflets'], load: () => import('./leaflets/index.ts') },
  looks: { areas: ['looks', 'scale'], load: () => import('./looks/index.ts') },
  visit: { areas: ['visit', 'clinic-questions'], load: () => import('./visit/index.ts') },
  page: { areas: ['page'], load: () => import('./clinic/index.ts') },
  sentence: { areas: ['sentence', 'conditions'], load: () => import('./sentence/index.ts') },
  us: { areas: ['us'], load: () => import('./us/index.ts') },
  history: { areas: ['history'], load: () => import('./history/index.ts') },
  import: { areas: ['import'], load: () => import('./import/index.ts') },
  settings: { areas: ['settings', 'first'], load: () => import('./settings/index.ts') },
  link: { areas: ['link'], load: () => import('./link/index.ts') },
  kit: { areas: ['kit'], load: () => import('./kit/index.ts') },
};
