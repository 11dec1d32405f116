export {
  chromiumPath,
  isBuilt,
  notBuilt,
  remarksIn,
  type Serving,
  type Sized,
  served,
  sizesIn,
  top,
  weighed,
  wordOf,
} from './house.ts';
