import { memoryStore } from './index.ts';
import { storageContract } from './storage.contract.ts';

storageContract(
  'memory',
  async () => memoryStore(),
  async () => {},
);
