import type { Standing } from '@unhurried/domain/answers';

/** Something of mine stands, and not both can be read. */
export type Closed = Exclude<Standing, { readonly is: 'open' | 'opened' }>;

/** Mine has opened, and what has opened is not taken back. [AN6] */
export const isRead = (standing: Closed): boolean => 'isRead' in standing && standing.isRead;
