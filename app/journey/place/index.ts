export { NewPlace } from './new-place.tsx';
export { PlacePage } from './place-page.tsx';
