import { cryptoContract } from './crypto.contract.ts';
import { nodeCrypto } from './node.contract.ts';

cryptoContract('node:crypto', nodeCrypto());
