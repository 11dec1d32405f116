import { busContract } from './bus.contract.ts';
import { inProcessBus } from './index.ts';

busContract('in process', async () => {
  const bus = inProcessBus();
  return [bus, bus];
});
