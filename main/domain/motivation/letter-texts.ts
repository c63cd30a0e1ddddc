import type { Casus } from '../casus/casus.ts';
import { markOfText, type LetterText } from '../casus/letter-text.ts';

/** A text of the steps that the letter takes over, by its place in the casus. */
export type LetterSource = { readonly part: string; readonly text: string };

/** The casus with each text of the steps said as the user wrote it for the letter; the rest as it stands. */
export function saidToResident(casus: Casus): Casus {
  return eachText(casus, (part, text) => {
    const said = letterTextOf(casus, part)?.text.trim() ?? '';
    return said === '' ? text : said;
  });
}

/** Every text of the steps that can come into the letter and has something in it. */
export function letterSources(casus: Casus): readonly LetterSource[] {
  const sources: LetterSource[] = [];
  eachText(casus, (part, text) => {
    if (text.trim() !== '') sources.push({ part, text });
    return text;
  });
  return sources;
}

/** What was written for the letter in the place of a text. */
export function letterTextOf({ letterTexts }: Casus, part: string): LetterText | undefined {
  return letterTexts.find((one) => one.part === part);
}

/** Keeps how a text is said in the letter, as a rendering of the text of now; without words it is let go. */
export function writeLetterText(casus: Casus, source: LetterSource, text: string): Casus {
  const { letterTexts, ...rest } = dropLetterText(casus, source.part);
  if (text === '') return { ...rest, letterTexts };
  const written = { part: source.part, of: markOfText(source.text), text };
  return { ...rest, letterTexts: [...letterTexts, written] };
}

/** Lets go of what was written for the letter in one place. */
export function dropLetterText(casus: Casus, part: string): Casus {
  return { ...casus, letterTexts: casus.letterTexts.filter((one) => one.part !== part) };
}

/** Whether the text in the step was changed after it was said for the letter. */
export function isOutdated({ of }: LetterText, source: LetterSource): boolean {
  return of !== markOfText(source.text);
}

/** In the place of a fingerprint that may not leave; no text that is written has it in practice. */
const noMark = '00000000';

/**
 * A casus that goes out with each fingerprint of a text that goes along: whoever has that of a text with a
 * name in it can try names until one fits. What was outdated stays so.
 *
 * @param before - The casus as it is here.
 */
export function withLeavingMarks(leaving: Casus, before: Casus): Casus {
  const here = new Map(letterSources(before).map((source) => [source.part, source]));
  const there = new Map(letterSources(leaving).map((source) => [source.part, source]));
  const letterTexts = leaving.letterTexts.map((one) => {
    const [source, left] = [here.get(one.part), there.get(one.part)];
    const isCurrent = source !== undefined && left !== undefined && !isOutdated(one, source);
    return { ...one, of: isCurrent ? markOfText(left.text) : noMark };
  });
  return { ...leaving, letterTexts };
}

type Say = (part: string, text: string) => string;

/** Goes past the texts in the order in which the letter uses them. */
function eachText(casus: Casus, say: Say): Casus {
  const why = <Item extends { readonly why: string }>(
    field: keyof Casus,
    items: readonly Item[],
    id: (item: Item) => string,
  ) => items.map((item) => ({ ...item, why: say(`${field}/${id(item)}/why`, item.why) }));
  return {
    ...casus,
    situation: say('situation', casus.situation),
    effect: say('effect', casus.effect),
    grondwaarden: why('grondwaarden', casus.grondwaarden, ({ id }) => id),
    options: casus.options.map((option) => ({
      ...option,
      text: say(`options/${option.id}/text`, option.text),
    })),
    whyChosen: say('whyChosen', casus.whyChosen),
    consequences: say('consequences', casus.consequences),
    legal: say('legal', casus.legal),
    uitwegen: why('uitwegen', casus.uitwegen, ({ id }) => id),
    artikelen: why('artikelen', casus.artikelen, ({ reference }) => reference),
    localRules: why('localRules', casus.localRules, ({ id }) => id),
    rulings: why('rulings', casus.rulings, ({ ecli }) => ecli),
    precedents: casus.precedents.map((precedent) => ({
      ...precedent,
      reason: say(`precedents/${precedent.target.id}/reason`, precedent.reason),
    })),
  };
}
