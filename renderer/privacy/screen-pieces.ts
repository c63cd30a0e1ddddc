import type { TextPiece } from '../../main/domain/privacy/propose-replacements.ts';

/** What does not come on paper, or is no text of a casus. */
const besides = 'button, [role="button"], nav, dialog, form, textarea, input, select, summary';

/** The texts that a screen shows, each with the place where it stands. */
export function screenTexts(root: Element): readonly Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    const isOnPaper = text.parentElement?.closest(besides) === null;
    if (isOnPaper && text.data.trim() !== '') texts.push(text);
  }
  return texts;
}

export function screenPieces(texts: readonly Text[]): readonly TextPiece[] {
  return texts.map(({ data }, index) => ({
    id: String(index),
    label: 'Wat op dit scherm staat',
    text: data,
  }));
}

/**
 * Shows other texts while the screen is being printed.
 *
 * @param leaving - By the id of a piece of `screenPieces`.
 * @returns Puts back what stood there, where it was not changed meanwhile.
 */
export function showInstead(
  texts: readonly Text[],
  leaving: ReadonlyMap<string, string>,
): () => void {
  const changed = texts.flatMap((text, index) => {
    const [before, after] = [text.data, leaving.get(String(index))];
    if (after === undefined || after === before) return [];
    text.data = after;
    return [{ text, before, after }];
  });
  return () => {
    for (const { text, before, after } of changed) if (text.data === after) text.data = before;
  };
}
