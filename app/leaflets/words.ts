import type { Leaflet, leafletParts, Point } from '@unhurried/content/leaflets';
import { hasMessage, type MessageKey, t } from '../words/index.ts';

// Content's own tests hold every leaflet, question and sign to these words.
const said = (key: string): string => (hasMessage(key) ? t(key) : '');

export const leafletName = ({ id }: Leaflet): string => said(`leaflets.${id}.name`);
/** Everyday names that lead to it as well. */
export const leafletAlso = ({ id }: Leaflet): string => said(`reading.also.${id}`);
export const pointWords = (leaflet: Leaflet, part: (typeof leafletParts)[number], { id }: Point): string =>
  said(`leaflets.${leaflet.id}.${part}.${id}`);
export const areaName = (area: string): string => t(`reading.area.${area}` as MessageKey);
export const questionWords = (id: string): string => said(`clinic-questions.${id}`);
export const signWords = (id: string): string => said(`red-flags.${id}.name`) || said(`red-flags.${id}.do`);
