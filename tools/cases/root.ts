import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the project, found upwards: this runs as a bundle, whose own place says nothing. */
function topOf(folder: string): string {
  return existsSync(join(folder, 'content/words/en')) ? folder : topOf(dirname(folder));
}

export const root = topOf(dirname(fileURLToPath(import.meta.url)));
