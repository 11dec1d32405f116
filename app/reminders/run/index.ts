/** `Reminding({ app, session })` stands above every screen of an open side; it fetches nothing where nothing was chosen. */
export { Reminding } from './reminding.tsx';
