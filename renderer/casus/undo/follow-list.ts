import { flushSync } from 'react-dom';

import { announce } from '../../shared/announce.ts';
import { commandKey } from '../../shared/command-key.ts';
import {
  focusChange,
  freshControl,
  isField,
  neighbourOfGone,
  readControls,
} from './changed-control.ts';

/**
 * Adds to a list of the casus, brings the keyboard to the first field of what was added and says so.
 * What has no field of its own leaves the keyboard where it is, so that the next can be added.
 *
 * @param name - What was added, as the screen calls it.
 */
export function addAndFollow(add: () => void, name: string): void {
  const before = readControls(document);
  flushSync(add);
  const fresh = freshControl(before, readControls(document));
  if (fresh !== undefined && (isField(fresh) || hasLostFocus())) focusChange(fresh, undefined);
  announce(`Toegevoegd: ${name}`);
}

/**
 * Removes from a list of the casus, brings the keyboard to what stands in its place and says how to
 * get it back.
 *
 * @param name - What was removed, as the screen calls it.
 */
export function removeAndFollow(remove: () => void, name: string): void {
  const before = readControls(document);
  flushSync(remove);
  const neighbour = neighbourOfGone(before, readControls(document));
  if (neighbour !== undefined) focusChange(neighbour, undefined);
  announce(`Weggehaald: ${name}. Met ${commandKey} + Z haal je het terug.`);
}

/**
 * Changes what stands in one place, such as a form that closes: when the keyboard was in what goes, it
 * moves to what comes, else to what stands in its place. What it was for, the caller says.
 */
export function replaceAndFollow(replace: () => void): void {
  const before = readControls(document);
  flushSync(replace);
  if (!hasLostFocus()) return;
  const after = readControls(document);
  const next = freshControl(before, after) ?? neighbourOfGone(before, after);
  if (next !== undefined) focusChange(next, undefined);
}

/** What had the keyboard is gone from the page. */
function hasLostFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
