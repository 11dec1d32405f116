export { type FleetingStart, openFleeting } from './open.ts';
