/** A text after a label; nothing when there is no text. */
export function labelled(label: string, text: string): string {
  return text.trim() === '' ? '' : `${label}: ${text.trim()}`;
}

/** What somebody said, after a label; nothing when nothing was said. */
export function quoted(label: string, text: string): string {
  return text.trim() === '' ? '' : `${label}: “${text.trim()}”`;
}

/** Values with commas and "en" between them, after a label. */
export function listed(label: string, values: readonly string[]): string {
  return labelled(label, enumerated(values));
}

/** Values with commas and "en" between them. */
export function enumerated(values: readonly string[]): string {
  return new Intl.ListFormat('nl').format(values.filter((value) => value.trim() !== ''));
}

/** The text with a full stop, when it does not end in a mark of its own. */
export function sentence(text: string): string {
  const plain = text.trim();
  return plain === '' || /[.!?…:]["”’')\]]*$|”$/u.test(plain) ? plain : `${plain}.`;
}

/** With a capital at the beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Texts that have something in them, with a space between. */
export function spaced(...texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
}
