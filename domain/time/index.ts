export { addDays, type Day, dayFrom, daysBetween, weekdayOf } from './day.ts';
export { dayAt, hourAt, hours, type Instant, usualTurn, type Zone } from './instant.ts';
export { instantOf, type Wall, wallAt, wallFrom, zoneFrom } from './wall.ts';
