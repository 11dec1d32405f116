import type { Day } from '@unhurried/domain/time';
import { useEffect, useState } from 'preact/hooks';

export interface FileParts {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The heading, as text. */
  readonly heading: string;
  /** The page as it stands on the screen, as markup. */
  readonly body: string;
  readonly styles: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Nothing in the file runs, and nothing in it asks a network for anything. [PG9] */
const nothingRuns = "default-src 'none'; style-src 'unsafe-inline'";

/** One file that any browser opens without a network. Its title says nothing. [PG9] */
export const fileOf = ({ language, direction, heading, body, styles }: FileParts): string =>
  [
    '<!doctype html>',
    `<html lang="${escaped(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${nothingRuns}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Unhurried</title>',
    `<style>${styles}</style>`,
    '</head>',
    `<body><main class="paper-file"><h1>${escaped(heading)}</h1>`,
    body,
    '</main></body></html>',
    '',
  ].join('\n');

/** It says nothing of what is inside, and the day where the day is on the page. [PG9] */
export const fileNameOf = (date: Day | undefined): string => (date ? `page-${date}.html` : 'page.html');

/** The file lies in the page until it is saved, and goes with the page. */
export function useFile(make: () => string | undefined, changes: readonly unknown[]): string | undefined {
  const [address, setAddress] = useState<string | undefined>(undefined);
  useEffect(() => {
    const text = make();
    const made = text === undefined ? undefined : URL.createObjectURL(new Blob([text], { type: 'text/html' }));
    setAddress(made);
    return () => {
      if (made) URL.revokeObjectURL(made);
    };
  }, changes);
  return address;
}
