import type { ComfortTopic, Posture } from '@unhurried/content/comfort';
import { hasMessage, t } from '../words/index.ts';

// Content's own tests hold every topic and posture to these words.
const said = (key: string): string => (hasMessage(key) ? t(key) : '');

export const topicName = ({ id }: ComfortTopic): string => said(`comfort.${id}.name`);
export const pointWords = ({ id }: ComfortTopic, point: string): string => said(`comfort.${id}.${point}`);
export const wayWords = ({ id }: Posture, part: 'name' | 'how' | 'eases' | 'not-for'): string =>
  said(`comfort.posture.${id}.${part}`);
