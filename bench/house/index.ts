export {
  chromiumPath,
  isBuilt,
  notBuilt,
  type Serving,
  type Sized,
  served,
  sizesIn,
  top,
  weighed,
  wordOf,
} from './house.ts';
