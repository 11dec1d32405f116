/** Random, as the ids of facts are. */
export const newId = (): string => crypto.randomUUID().replaceAll('-', '');
