import {
  fixedParts,
  irregularVerbs,
  looseParts,
  noVerbs,
  otherAlone,
  regularVerbs,
} from './verb-roots.ts';

/** From a form to the root of its verb. */
const alone = new Map<string, string>();
/** The same for what has a part in front, where "gevallen" can't be a case. */
const behindPart = new Map<string, string>();
/** And for participles that have no "ge" behind a part that never stands apart: "broken" of "verbroken". */
const bareParticiples = new Map<string, string>();
/** The forms that can have their part further on: "zegt", and not "zeggen" or "gezegd". */
const finite = new Map<string, string>();

for (const root of regularVerbs) add(root, pastOf(root));
for (const [root = '', ...forms] of irregularVerbs) add(root, forms);

/**
 * The root of a folded verb form, with what stands in front of it: "betaling" as "betaal", "introk" and
 * "ingetrokken" as "intrek".
 */
export function verbRoot(word: string): string | undefined {
  const own = alone.get(word);
  if (own !== undefined || noVerbs.has(word)) return own;
  for (const part of [...looseParts, ...fixedParts]) {
    if (!word.startsWith(part) || word.length < part.length + 3) continue;
    const rest = word.slice(part.length);
    const bare = looseParts.includes(part) ? undefined : bareParticiples.get(rest);
    const root = behindPart.get(rest) ?? bare;
    if (root !== undefined) return part + root;
  }
  return undefined;
}

/** So many words may stand between a verb and its part. */
const mostBetween = 5;

/**
 * Verbs of which a part stands further on, as in "zegt haar baan op".
 *
 * @param words - The folded words of a text in order.
 * @returns By the place of the verb the root of it with its part, "opzeg", and where that part stands.
 */
export function separatedVerbs(
  words: readonly string[],
): ReadonlyMap<number, { readonly root: string; readonly part: number }> {
  const found = new Map<number, { root: string; part: number }>();
  for (const [part, word] of words.entries()) {
    if (!looseParts.includes(word)) continue;
    const before = words.slice(Math.max(0, part - 1 - mostBetween), part);
    const verb = before.findLastIndex((one) => finite.has(one));
    const root = finite.get(before[verb] ?? '');
    if (root !== undefined) found.set(part - before.length + verb, { root: word + root, part });
  }
  return found;
}

function add(root: string, forms: readonly string[]): void {
  const base = openRoot(root);
  const present = [`${base}en`, `${base}end`, `${base}ende`, `${base}ing`, `${base}ingen`];
  const participles = forms.filter((form) => form.startsWith('ge'));
  const bent = participles.flatMap((form) => [`${form}e`, `${form}en`]);
  for (const form of [root, `${root}t`, ...forms]) {
    if (!form.startsWith('ge') && !form.endsWith('en') && !otherAlone.has(form))
      finite.set(form, root);
  }
  for (const form of [root, `${root}t`, ...present, ...forms, ...bent]) {
    if (!otherAlone.has(form) && !alone.has(form)) alone.set(form, root);
    if (!behindPart.has(form)) behindPart.set(form, root);
    if (form.startsWith('ge')) bareParticiples.set(form.slice(2), root);
  }
}

/** Past and participle of a regular verb: "weigerde", "weigerden" and "geweigerd". */
function pastOf(root: string): readonly string[] {
  const isVoiceless = /([kptsf]|ch)$/u.test(root) && !/[vz]$/u.test(openRoot(root));
  const end = isVoiceless ? 't' : 'd';
  const closed = root.endsWith(end) ? root : root + end;
  return [`${root}${end}e`, `${root}${end}en`, closed, `ge${closed}`];
}

/** The root as it stands before -en: "betal" of "betaal", "zegg" of "zeg", "lev" of "leef". */
function openRoot(root: string): string {
  const soft = root
    .replace(/(?<=[aeiou]{2}|[lrn]|ij)f$/u, 'v')
    .replace(/(?<=[aeiou]{2}|ij)s$/u, 'z');
  const open = soft.replace(
    /(aa|ee|oo|uu)([^aeiou])$/u,
    (_all, vowels: string, end: string) => vowels.charAt(0) + end,
  );
  if (open !== soft) return open;
  const stressed = root.replace(/^(be|ver|her|er|ont)/u, '');
  const endsShort = /(^|[^aeiou])[aeiou][^aeiouwjx]$/u.test(stressed);
  const isUnstressed = /[aeiouy].*(e[rlmn]|ig)$/u.test(stressed);
  return endsShort && !isUnstressed ? soft + soft.slice(-1) : soft;
}
