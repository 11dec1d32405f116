export { beyond } from './chunks.ts';
export {
  chromiumPath,
  isBuilt,
  notBuilt,
  remarksIn,
  type Sized,
  sizesIn,
  top,
  weighed,
  wordOf,
} from './house.ts';
