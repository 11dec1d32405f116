export { IntentionsPage } from './intentions-page.tsx';
