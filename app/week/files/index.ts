export { FilesPage } from './files-page.tsx';
