export { type Findable, find } from './find.ts';
export { Finder, Found } from './finder.tsx';
