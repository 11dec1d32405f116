import { expect, test } from 'vitest';
import { sentenceFaults } from '../sentences.mjs';
import { inHouse } from './planted.ts';

const bites: Readonly<Record<string, string>> = {
  'text in the page': '<p>Rest together</p>',
  'text beside an element': '<p><b>{t("a.b")}</b> and more</p>',
  'a spoken name': '<button type="button" aria-label="Close" />',
  'a hint': '<input placeholder={"Your name"} />',
  'a title from a template': '<i title={`Pain of $' + '{n}`} />',
  'a choice of texts': '<p>{open ? "Open" : t("a.b")}</p>',
  'a text behind a question': '<p>{open && "Open"}</p>',
  'another script': '<p>休む</p>',
};

test.each(Object.entries(bites))('[GD5] %s bites', async (_name, jsx) => {
  const files = { 'app/today/screen.tsx': `export const Screen = () => ${jsx};\n` };
  expect(await inHouse(files, sentenceFaults)).toHaveLength(1);
});

test('[GD5] words from the catalogue, marks without letters and class names are left alone', async () => {
  const jsx = '<p class="rest" data-kind="open" aria-label={t("a.b")}>{t("a.c")} · 3 {open === "open" && t("a.d")}</p>';
  const files = { 'app/today/screen.tsx': `export const Screen = () => ${jsx};\n` };
  expect(await inHouse(files, sentenceFaults)).toEqual([]);
});
