export { type House, openHouse } from './house.ts';
export { makeFolder, openStore } from './rooms.ts';
export { type Place, type Serving, serve } from './serve.ts';
export { complaining } from './trouble.ts';
