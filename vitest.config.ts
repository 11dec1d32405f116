import { defineConfig } from 'vitest/config';
import { formatterWithoutParser } from './tools/vite/no-parser.ts';

// Examples and laws stand beside the code; journeys have a runner of their own.
export default defineConfig({
  resolve: { alias: formatterWithoutParser },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist*/**', '.cache/**', 'journeys/**'],
    environment: 'node',
    globalSetup: ['./tools/words/before-tests.mjs'],
    maxWorkers: 2,
    testTimeout: process.env.DEEP ? 600_000 : 60_000,
  },
});
