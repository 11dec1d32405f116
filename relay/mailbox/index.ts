export { type Ask, askFrom, type NoAsk } from './ask.ts';
export { type Budget, budget } from './budget.ts';
export { claimFrom } from './claim.ts';
export { fullness } from './fullness.ts';
export { type Hearing, hearing } from './hearing.ts';
export { type Mailboxes, mailboxes } from './mailboxes.ts';
export { hashOf, tokenIn } from './right.ts';
