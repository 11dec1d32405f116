export { inMarkdown, leastTries } from './figures.ts';
export { thumbFigures } from './measured.ts';
