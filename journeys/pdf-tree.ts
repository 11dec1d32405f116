import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One node of what a reader of a tagged PDF hears: its kind, the words for a picture, and what is in it. */
export interface Tagged {
  readonly role: string;
  readonly alt?: string;
  readonly text: string;
  readonly within: readonly Tagged[];
}

export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly marked: boolean;
  readonly sheets: readonly {
    readonly tree: Tagged;
    /** Words that belong to no tag, so that a reader passes over them. */
    readonly untagged: string;
  }[];
}

interface Node {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (Node | { readonly type: string; readonly id: string })[];
}

type Item = { readonly type: string; readonly id?: string | null } | { readonly str: string };

/** Under which tag each run of words stands; none where it stands under no tag. */
function tagged(items: readonly Item[]): readonly (readonly [tag: string | undefined, words: string])[] {
  const open: (string | undefined)[] = [];
  return items.flatMap((item) => {
    if ('str' in item) return [[open.findLast((id) => id !== undefined), item.str] as const];
    if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? undefined);
    return [];
  });
}

/** The words of each tag, and those of none. */
function wordsOf(items: readonly Item[]) {
  const byTag = new Map<string | undefined, string>();
  for (const [tag, words] of tagged(items)) byTag.set(tag, `${byTag.get(tag) ?? ''}${words} `);
  return { byTag, untagged: (byTag.get(undefined) ?? '').trim() };
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function taggedFrom(node: Node, byTag: ReadonlyMap<string | undefined, string>): Tagged {
  const own: string[] = [];
  const within: Tagged[] = [];
  for (const child of node.children) {
    if ('role' in child) within.push(taggedFrom(child, byTag));
    else own.push(byTag.get(child.id) ?? '');
    const last = within.at(-1);
    if ('role' in child && last) own.push(last.text);
  }
  return { role: node.role, ...(node.alt === undefined ? {} : { alt: node.alt }), text: tidy(own.join(' ')), within };
}

/** The tags and words of a PDF, as a reader of its own makes them out. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = (await pdf.getMetadata()) as {
    readonly info: { readonly Title?: string; readonly Language?: string };
  };
  const sheets = [];
  for (let at = 1; at <= pdf.numPages; at++) {
    const page = await pdf.getPage(at);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const { byTag, untagged } = wordsOf(items as readonly Item[]);
    const tree = (await page.getStructTree()) as unknown as Node | null;
    sheets.push({ tree: taggedFrom(tree ?? { role: 'none', children: [] }, byTag), untagged });
  }
  const marked = (await pdf.getMarkInfo())?.Marked === true;
  await pdf.destroy();
  return { title: info.Title ?? '', language: info.Language ?? '', marked, sheets };
}

/** All of these kinds, in the order in which they are read. */
export const readInOrder = (tree: Tagged, roles: readonly string[]): readonly Tagged[] =>
  roles.includes(tree.role) ? [tree] : tree.within.flatMap((each) => readInOrder(each, roles));
