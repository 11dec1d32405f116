export { Sources } from './sources.tsx';
export { isChecked, sourcesOf } from './state.ts';
