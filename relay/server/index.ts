export { type NotOpened, type Place, type Serving, serve } from './serve.ts';
