type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLElement;

/** Everything to fill in or press under an element, with what it holds, in the order of the page. */
export type Controls = ReadonlyMap<Control, string>;

const controls = 'input, textarea, select, button, summary, a[href], [role="button"]';

export function readControls(root: ParentNode): Controls {
  return new Map([...root.querySelectorAll<Control>(controls)].map((each) => [each, held(each)]));
}

function held(control: Control): string {
  if (control instanceof HTMLInputElement && /^(?:radio|checkbox)$/u.test(control.type)) {
    return control.checked ? 'chosen' : '';
  }
  return 'value' in control ? control.value : '';
}

/**
 * Finds where a change shows: the field that holds something else, else a field that is new, else
 * what stands in the place of something that went.
 *
 * @param before - What `readControls` gave before the change.
 */
export function changedControl(before: Controls, after: Controls): Control | undefined {
  const now = [...after.keys()];
  const different = now.filter((each) => before.has(each) && before.get(each) !== after.get(each));
  const chosen = different.find((each) => after.get(each) === 'chosen');
  if (different.length > 0) return chosen ?? different[0];
  return freshControl(before, after) ?? neighbourOfGone(before, after);
}

/** Of what is new: the first field, else the first thing to press. */
export function freshControl(before: Controls, after: Controls): Control | undefined {
  const fresh = [...after.keys()].filter((each) => !before.has(each));
  return fresh.find(isField) ?? fresh[0];
}

/** What stands in the place of something that went: what came after it, else what is last now. */
export function neighbourOfGone(before: Controls, after: Controls): Control | undefined {
  const places = [...before.keys()];
  const gone = places.findIndex((each) => !after.has(each));
  if (gone < 0) return undefined;
  return places.slice(gone).find((each) => after.has(each)) ?? [...after.keys()].at(-1);
}

export function isField(control: Control): boolean {
  return control.matches('input, textarea, select');
}

/** Brings the keyboard to a field, unfolds what hides it, and puts the caret where the text changed. */
export function focusChange(control: Control, before: string | undefined): void {
  for (let around = control.parentElement; around !== null; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  control.focus();
  if (before === undefined || !isText(control)) return;
  const caret = endOfChange(before, control.value);
  control.setSelectionRange(caret, caret);
}

function isText(control: Control): control is HTMLInputElement | HTMLTextAreaElement {
  if (control instanceof HTMLTextAreaElement) return true;
  return control instanceof HTMLInputElement && /^(?:text|search)$/u.test(control.type);
}

/** Where the part of `after` ends that `before` did not have, in UTF-16 units. */
function endOfChange(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.length - end;
}

/** How a field is called on screen. */
export function nameOfControl(control: Control): string {
  const isChoice = control instanceof HTMLInputElement && control.type === 'radio';
  const legend = isChoice ? control.closest('fieldset')?.querySelector('legend') : null;
  const label = 'labels' in control ? control.labels?.[0] : null;
  return (legend ?? label ?? control).textContent.trim();
}
