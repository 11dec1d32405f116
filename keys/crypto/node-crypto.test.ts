import { badCasesContract } from './bad-cases.contract.ts';
import { cryptoContract } from './crypto.contract.ts';
import { knownAnswersContract } from './known-answers.contract.ts';
import { nodeCrypto } from './node.contract.ts';

cryptoContract('node:crypto', nodeCrypto());
knownAnswersContract('node:crypto', nodeCrypto());
badCasesContract('node:crypto', nodeCrypto());
