export { ApartPage } from './apart-page.tsx';
export { PaperPage } from './paper-page.tsx';
