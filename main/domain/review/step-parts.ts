import type { Casus } from '../casus/casus.ts';
import { stepOfField } from '../casus/step-of-change.ts';
import type { Step } from '../casus/steps.ts';

/** One text of a step; or, when it is no prose, the choices made in one field, a line each. */
export type StepPart = {
  /** Where it stands, such as `situation`, `options/a/text` or `factoren`. */
  readonly part: string;
  readonly prose: boolean;
  readonly text: string;
};

/** Written in a step, but no part of the reasoning. */
const notReasoned: ReadonlySet<keyof Casus> = new Set<keyof Casus>([
  'title',
  'status',
  'statusChanges',
  'destroyOn',
  'identifying',
  'letterTexts',
]);
const fields = Object.keys(stepOfField) as (keyof Casus)[];

/** In which step a field is read: where it is written; `null` for what is no part of the reasoning. */
function stepOf(field: keyof Casus): Step | null {
  // They stand beside every step, and are weighed in the legal one.
  if (field === 'precedents') return 'juridische-toets';
  return notReasoned.has(field) ? null : stepOfField[field];
}

/** Names of fields in which somebody writes sentences, wherever they stand in a casus. */
const proseFields: ReadonlySet<string> = new Set([
  'situation',
  'effect',
  'ownWords',
  'signs',
  'why',
  'text',
  'consequences',
  'ethics',
  'governance',
  'unpriced',
  'legal',
  'reason',
  'motivation',
  'letter',
  'whyChosen',
  'learned',
]);

/** Moments that the app writes itself: they change without the reasoning changing. */
const ownMoments: ReadonlySet<string> = new Set(['linkedAt']);

/** The texts and choices of one step that have something in them, in the order of the fields. */
export function stepParts(casus: Casus, step: Step): readonly StepPart[] {
  return fields
    .filter((field) => stepOf(field) === step)
    .flatMap((field) => partsOf(field, casus[field]));
}

/** The step that a text is read in, by its path; what belongs to no step stands at the beginning. */
export function stepOfPart(part: string): Step {
  const [field] = part.split('/');
  const known = fields.find((name) => name === field);
  return (known === undefined ? null : stepOf(known)) ?? 'situatie';
}

/** What the text at a path of `casusTexts` is called here: an item of a list by its own name. */
export function partOfPath(casus: Casus, path: string): string {
  let value: unknown = casus;
  const names = path.split('/').map((key) => {
    const list = Array.isArray(value);
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
    return list ? nameOf(value, Number(key)) : key;
  });
  return names.join('/');
}

/** The steps of a casus with the texts in them that somebody wrote. */
export function proseParts(casus: Casus, step: Step): readonly StepPart[] {
  return stepParts(casus, step).filter(({ prose }) => prose);
}

function partsOf(field: string, value: unknown): readonly StepPart[] {
  const prose: StepPart[] = [];
  const choices: string[] = [];
  walk([field], value, (path, leaf) => {
    const name = path.at(-1) ?? '';
    if (ownMoments.has(name)) return;
    if (typeof leaf === 'string' && proseFields.has(name)) {
      if (leaf.trim() !== '') prose.push({ part: path.join('/'), prose: true, text: leaf });
    } else if (leaf !== null && leaf !== '') {
      choices.push(`${path.slice(1).join('/')}: ${String(leaf)}`);
    }
  });
  if (choices.length === 0) return prose;
  return [...prose, { part: field, prose: false, text: choices.join('\n') }];
}

function walk(
  path: readonly string[],
  value: unknown,
  leave: (path: readonly string[], leaf: string | number | boolean | null) => void,
): void {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => walk([...path, nameOf(item, index)], item, leave));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) walk([...path, name], inner, leave);
  } else if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
    leave(path, value as string | number | boolean | null);
  }
}

/** What tells an item of a list apart, so that a text keeps its place when another is put before it. */
function nameOf(item: unknown, index: number): string {
  if (typeof item !== 'object' || item === null)
    return typeof item === 'string' ? item : `${index}`;
  const known = item as Readonly<Record<string, unknown>>;
  const target = known['target'] as Readonly<Record<string, unknown>> | undefined;
  const name = known['id'] ?? target?.['id'] ?? known['reference'] ?? known['ecli'];
  return typeof name === 'string' ? name : `${index}`;
}
