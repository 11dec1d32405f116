import { hasMessage, t } from '../words/index.ts';

// Content's own tests hold every sign to these words; only `also` is left out where there is nothing to add.
const said = (key: string): string => (hasMessage(key) ? t(key) : '');

export const signName = (id: string): string => said(`red-flags.${id}.name`);
export const signTitle = (id: string): string => said(`red-flags.${id}.title`);
export const signDo = (id: string): string => said(`red-flags.${id}.do`);
export const signAlso = (id: string): string => said(`red-flags.${id}.also`);
export const supportWords = (id: string, part: string): string => said(`red-flags.support.${id}.${part}`);
export const lineName = (id: string): string => said(`help-lines.${id}.name`);
