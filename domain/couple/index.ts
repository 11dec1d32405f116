export { type Audience, type Fact, otherOf, type Person, type Private, type Shared } from './audience.ts';
export { hasGoneOn, type Seat, seatIn } from './seats.ts';
