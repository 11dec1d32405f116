export { type Audience, type Fact, otherOf, type Person, type Private, type Shared } from './audience.ts';
