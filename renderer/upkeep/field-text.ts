import type { Casus } from '../../main/domain/casus/casus.ts';
import type { WrittenField } from '../../main/domain/casus/changed-fields.ts';
import { formatDay } from '../shared/day.ts';

/** Says a code of the app in the words of the screen; what somebody wrote stays as it is. */
export type Word = (value: string) => string;

/** Keys that are Dutch words of the field and belong with their value; other keys speak for the code only. */
const spokenKeys = /^(juridisch|economisch|maatschappelijk|hulpvraag|[a-z]+(-[a-z]+)+)$/u;

/** Names within a list that mean something to the app alone. */
const hiddenKeys: ReadonlySet<string> = new Set(['linkedAt', 'fromYear']);

/**
 * What a field holds as a text, a line for each thing in it, so that two versions can be laid side by
 * side. Empty when nothing was filled in.
 */
export function fieldText(casus: Casus, field: WrittenField, word: Word): string {
  return linesOf(casus[field], (value) => optionTitle(casus, value) ?? word(value)).join('\n');
}

/** Ids of options are made up by the app; their title is what somebody reads. */
function optionTitle(casus: Casus, value: string): string | undefined {
  return casus.options.find(({ id }) => id === value)?.title;
}

function linesOf(value: unknown, word: Word): readonly string[] {
  if (Array.isArray(value)) {
    return value.map((item) => inLine(item, word)).filter((line) => line !== '');
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => {
      const line = Array.isArray(inner) ? linesOf(inner, word).join('\n') : inLine(inner, word);
      return line === '' || hiddenKeys.has(key) ? [] : [`${spokenName(key, word)}${line}`];
    });
  }
  const line = inLine(value, word);
  return line === '' ? [] : [line];
}

/** One thing on one line: its parts behind each other. */
function inLine(value: unknown, word: Word): string {
  if (typeof value === 'string') return sayText(value, word);
  if (typeof value === 'number') return value.toLocaleString('nl-NL');
  if (typeof value === 'boolean') return value ? 'ja' : '';
  if (Array.isArray(value)) {
    return value
      .map((item) => inLine(item, word))
      .filter((each) => each !== '')
      .join('; ');
  }
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .flatMap(([key, inner]) => {
      const isMadeUp = key === 'id' && typeof inner === 'string' && word(inner) === inner;
      const said = hiddenKeys.has(key) || isMadeUp ? '' : inLine(inner, word);
      return said === '' ? [] : [`${spokenName(key, word)}${said}`];
    })
    .join(' · ');
}

function spokenName(key: string, word: Word): string {
  const name = word(key);
  if (name === key && !spokenKeys.test(key)) return '';
  const said = name === key ? key.replaceAll('-', ' ') : name;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}: `;
}

function sayText(value: string, word: Word): string {
  const text = value.trim();
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? formatDay(text) : word(text);
}
