// No sentence stands in a screen: `node tools/sentences.mjs [FOLDER]`. All of them live in the catalogues.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { finish } from './guards/finish.mjs';
import { filesOf } from './guards/rules.mjs';

const spokenAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'content',
  'label',
  'placeholder',
  'title',
]);
// The gallery shows the pieces to those who draw them and is never built into the app (see gallery-is-apart).
const screens = /^app\/(?!gallery\/).*\.tsx$/;
const hasLetters = (text) => /\p{L}/u.test(text);

/** The texts that an expression can come to, as far as they stand right there. */
function textsOf(node) {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isTemplateExpression(node)) return [node.head, ...node.templateSpans.map((span) => span.literal)];
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...textsOf(node.left), ...textsOf(node.right)];
  return [];
}

/** `{open && 'text'}` draws the text; what stands before `&&` is a question and is never drawn. */
function drawnBy({ expression }) {
  return expression && ts.isBinaryExpression(expression) ? expression.right : expression;
}

function saidBy(attribute) {
  const value = attribute.initializer;
  if (!spokenAttributes.has(attribute.name.getText())) return [];
  return textsOf(value && ts.isJsxExpression(value) ? value.expression : value);
}

function spokenIn(node) {
  if (ts.isJsxText(node)) return [node];
  if (ts.isJsxAttribute(node)) return saidBy(node);
  const isChild = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent);
  return isChild ? textsOf(drawnBy(node)) : [];
}

function faultsIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const faults = [];
  const visit = (node) => {
    for (const said of spokenIn(node).filter((found) => hasLetters(found.text))) {
      const { line } = source.getLineAndCharacterOfPosition(said.getStart());
      faults.push(`${file}:${line + 1}: "${said.text.trim()}" belongs in a catalogue`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** Every text with letters that a screen draws or speaks without asking the catalogue. */
export const sentenceFaults = (root) =>
  filesOf(root, screens).flatMap((file) => faultsIn(file, readFileSync(join(root, file), 'utf8')));

finish(import.meta.url, 'sentences', (folder) => ({
  faults: sentenceFaults(resolve(folder)),
  said: `none in ${filesOf(resolve(folder), screens).length} files of screens`,
}));
