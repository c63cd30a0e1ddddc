import type { Casus } from '../../../main/domain/casus/casus.ts';
import type { WrittenField } from '../../../main/domain/casus/changed-fields.ts';
import { formatDay } from '../../shared/day.ts';

/** Says a code of the app in the words of the screen; what somebody wrote stays as it is. */
export type Word = (value: string) => string;

/** Fields of which each value stands under a word of its own, such as a factor. */
const namedFields: ReadonlySet<WrittenField> = new Set(['factoren', 'perspectives', 'research']);

/** What it means when something is so; when it is not, nothing is said. */
const marks: Readonly<Record<string, string>> = {
  standard: 'het gewone besluit',
  carries: 'draagt het besluit',
  done: 'gedaan',
};

/** Words of the field with a dash belong with their value, wherever they stand; other keys are the code's own. */
const spokenKey = /^[a-z]+(-[a-z]+)+$/u;

/** Names within a list that mean something to the app alone. */
const hiddenKeys: ReadonlySet<string> = new Set(['linkedAt', 'fromYear', 'of', 'part']);

/**
 * What a field holds as a text, a line for each thing in it, so that two versions can be laid side by
 * side. Empty when nothing was filled in.
 */
export function fieldText(casus: Casus, field: WrittenField, word: Word): string {
  const isNamed = namedFields.has(field);
  return linesOf(withOptionTitles(casus)[field], word, isNamed).join('\n');
}

/** Ids of options are made up by the app; where one is named, its title is what somebody reads. */
function withOptionTitles(casus: Casus): Casus {
  const { decision, costs, options } = casus;
  const titleOf = (id: string) => options.find((option) => option.id === id)?.title ?? id;
  return {
    ...casus,
    decision: {
      ...decision,
      chosen: decision.chosen === null ? null : titleOf(decision.chosen),
    },
    costs: {
      ...costs,
      items: costs.items.map((item) => ({ ...item, scenario: titleOf(item.scenario) })),
    },
  };
}

function linesOf(value: unknown, word: Word, isNamed = false): readonly string[] {
  if (Array.isArray(value)) {
    return value.map((item) => inLine(item, word)).filter((line) => line !== '');
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => {
      const line = Array.isArray(inner) ? linesOf(inner, word).join('\n') : inLine(inner, word);
      if (line === '' || hiddenKeys.has(key)) return [];
      return [`${spokenName(key, word, isNamed)}${line}`];
    });
  }
  const line = inLine(value, word);
  return line === '' ? [] : [line];
}

/** One thing on one line: its parts behind each other. */
function inLine(value: unknown, word: Word): string {
  if (typeof value === 'string') return sayText(value, word);
  if (typeof value === 'number') return value.toLocaleString('nl-NL');
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
      if (inner === true) return marks[key] ?? 'ja';
      const said = hiddenKeys.has(key) || isMadeUp ? '' : inLine(inner, word);
      return said === '' ? [] : [`${spokenName(key, word)}${said}`];
    })
    .join(' · ');
}

function spokenName(key: string, word: Word, isNamed = false): string {
  const name = word(key);
  if (!isNamed && name === key && !spokenKey.test(key)) return '';
  const said = name === key ? key.replaceAll('-', ' ') : name;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}: `;
}

function sayText(value: string, word: Word): string {
  const text = value.trim();
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? formatDay(text) : word(text);
}
