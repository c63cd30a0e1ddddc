import { writtenPages, type Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';
import { readability } from '../readability.ts';

/**
 * Bounds, with their reason. Average: what content/README.md asks of writers (B1: 15 words a
 * sentence). Longest: over 40 words even a practised reader goes back. Long words: ordinary Dutch
 * prose has about 3 percent of 13 letters or more, official letters 8 and up; a short text about a law
 * with a long name needs some room. Passive: one in five sentences is where a text begins to hide who
 * acts. A text of under 100 words says too little for averages.
 */
const bounds = { average: 15, longest: 40, longWords: 0.1, passive: 0.2, from: 100 };

/** The text reads as easily as we promise. */
export const checkReadability: Check = (library) =>
  writtenPages(library).flatMap(({ file, findings }) => {
    const figures = readability(findings.blocks.map(({ text }) => text));
    const report = (message: string, line = 1): Problem => ({ check: 'C020', file, line, message });
    const problems: Problem[] = [];
    if (figures.longest.words > bounds.longest) {
      const opening = figures.longest.text.slice(0, 40);
      const line = findings.blocks.find(({ text }) => text.includes(opening))?.line;
      const message = `Een zin van ${figures.longest.words} woorden ("${opening}…"); hooguit ${bounds.longest}.`;
      problems.push(report(message, line));
    }
    if (figures.words < bounds.from) return problems;
    if (figures.average > bounds.average) {
      const message = `De zinnen tellen gemiddeld ${figures.average.toFixed(1)} woorden; hooguit ${bounds.average}.`;
      problems.push(report(message));
    }
    if (figures.longWords > bounds.longWords) {
      problems.push(report(`${percent(figures.longWords)} van de woorden is lang; hooguit ${percent(bounds.longWords)}.`));
    }
    if (figures.passive > bounds.passive) {
      problems.push(report(`${percent(figures.passive)} van de zinnen is lijdend; hooguit ${percent(bounds.passive)}.`));
    }
    return problems;
  });

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
