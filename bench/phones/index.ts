export { lineTo } from './line.ts';
export { type LivePhone, livePhone, type Socket, socketTo, watchers } from './live.ts';
export { envelope, type Mailbox, newMailbox } from './mailbox.ts';
export { claimed, must, phoneOn } from './phone.ts';
