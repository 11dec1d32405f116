export { type Edit, type Fields, over, replacing, type Standing, type Stands, standing, withEdit } from './edits.ts';
