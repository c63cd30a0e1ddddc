/** One change to a document: how it was, how it became, and where. */
type Edit<Document> = {
  readonly before: Document;
  readonly after: Document;
  /** Keys from the document down to the one thing that changed; empty when several did. */
  readonly path: readonly string[];
  /** It changed a text or a number: what is typed right after in the same place belongs to it. */
  readonly isTyping: boolean;
  /** When it began and when it was last added to, in milliseconds. */
  readonly from: number;
  readonly to: number;
};

/** What can be undone, oldest first, and what can be done again, nearest first. */
export type EditHistory<Document> = {
  readonly past: readonly Edit<Document>[];
  readonly future: readonly Edit<Document>[];
};

/** Nothing was changed yet. */
export const emptyHistory: EditHistory<never> = { past: [], future: [] };

/** Typing that goes on within this pause is one change, in milliseconds. */
const pauseInTyping = 1_000;
/** A change that takes longer than this is cut in two, so that undoing never takes back a page. */
const longestTyping = 5_000;
/** Older changes are forgotten. */
const mostEdits = 200;

/**
 * Notes a change. What could be done again can't be any more.
 *
 * @param at - Moment of the change, in milliseconds; only differences count.
 */
export function recordEdit<Document extends object>(
  history: EditHistory<Document>,
  before: Document,
  after: Document,
  at: number,
): EditHistory<Document> {
  const { path, isTyping } = placeOfChange(before, after);
  const last = history.future.length === 0 ? history.past.at(-1) : undefined;
  const goesOn =
    last !== undefined &&
    isTyping &&
    last.isTyping &&
    at - last.to < pauseInTyping &&
    at - last.from < longestTyping &&
    last.path.join('/') === path.join('/');
  const edit: Edit<Document> = goesOn
    ? { ...last, after, to: at }
    : { before, after, path, isTyping, from: at, to: at };
  const past = goesOn ? history.past.slice(0, -1) : history.past;
  return { past: [...past, edit].slice(-mostEdits), future: [] };
}

/** Takes the last change back; undefined when there is none. */
export function undoEdit<Document>(
  history: EditHistory<Document>,
): { readonly history: EditHistory<Document>; readonly edit: Edit<Document> } | undefined {
  const edit = history.past.at(-1);
  if (edit === undefined) return undefined;
  const past = history.past.slice(0, -1);
  return { history: { past, future: [edit, ...history.future] }, edit };
}

/** Does the change again that was taken back last; undefined when there is none. */
export function redoEdit<Document>(
  history: EditHistory<Document>,
): { readonly history: EditHistory<Document>; readonly edit: Edit<Document> } | undefined {
  const [edit, ...future] = history.future;
  if (edit === undefined) return undefined;
  // What is typed next is a change of its own.
  const past = [...history.past, { ...edit, isTyping: false }];
  return { history: { past, future }, edit };
}

/** Follows two documents down as long as they differ in one key only. */
function placeOfChange(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): Pick<Edit<unknown>, 'path' | 'isTyping'> {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return { path, isTyping: isTyped(before) && isTyped(after) };
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const different = keys.filter((key) => Reflect.get(before, key) !== Reflect.get(after, key));
  const [key] = different;
  if (key === undefined || different.length > 1) return { path, isTyping: false };
  return placeOfChange(Reflect.get(before, key), Reflect.get(after, key), [...path, key]);
}

function isTyped(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
