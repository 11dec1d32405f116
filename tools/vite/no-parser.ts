import { fileURLToPath } from 'node:url';

/** Messages are compiled before they ship, so the message parser stays out of every bundle: a fifth of the size. */
export const formatterWithoutParser = {
  '@formatjs/icu-messageformat-parser': fileURLToPath(
    import.meta.resolve('@formatjs/icu-messageformat-parser/no-parser.js'),
  ),
};
