export { LinePage } from './line-page.tsx';
