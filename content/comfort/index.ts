import { body } from './body.ts';
import type { ComfortTopic, Posture } from './comfort.ts';
import { ease } from './ease.ts';
import { postures } from './postures.ts';
import { products } from './products.ts';

export type { ComfortTopic, Posture } from './comfort.ts';
export { postures };

/** The topics by what they are about. [CT63] */
export const comfortGroups = [
  { id: 'ease', topics: ease },
  { id: 'body', topics: body },
  { id: 'products', topics: products },
] as const;

/** All topics. [CT63] */
export const comfortTopics: readonly ComfortTopic[] = comfortGroups.flatMap(({ topics }) => topics);

const topicsById: ReadonlyMap<string, ComfortTopic> = new Map(comfortTopics.map((one) => [one.id, one]));
const posturesById: ReadonlyMap<string, Posture> = new Map(postures.map((one) => [one.id, one]));

export const comfortTopicById = (id: string): ComfortTopic | undefined => topicsById.get(id);

export const postureById = (id: string): Posture | undefined => posturesById.get(id);
