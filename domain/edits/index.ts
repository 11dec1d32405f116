export { type Edit, type Fields, over, replacing, type Standing, standing, type Stands, withEdit } from './edits.ts';
