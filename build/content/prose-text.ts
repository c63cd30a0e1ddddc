/** Markdown out of a YAML field, with the line of the file on which it begins. */
export type ProseText = { readonly text: string; readonly line: number };

/**
 * YAML folds lines together, which would lose where a word stands. When the text of the file says
 * the same as the value, apart from white space, that text is used.
 *
 * @param value - The scalar as YAML understands it.
 * @param raw - The scalar as it stands in the file.
 * @param line - Line on which `raw` begins.
 */
export function proseText(value: string, raw: string, line: number): ProseText {
  const asWritten = /^[|>]/u.test(raw)
    ? { text: trimLines(raw.slice(raw.indexOf('\n') + 1)), line: line + 1 }
    : { text: trimLines(unquote(raw)), line };
  return collapse(asWritten.text) === collapse(value) ? asWritten : { text: value.trim(), line };
}

function unquote(raw: string): string {
  const trimmed = raw.trim();
  return /^["']/u.test(trimmed) ? trimmed.slice(1, -1).replaceAll("''", "'") : trimmed;
}

function trimLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.join('\n').trimEnd();
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
