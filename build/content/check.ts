import { fileURLToPath } from 'node:url';

import { checkNumbers } from './check-numbers.ts';
import { checkOrphans } from './checks/c022-orphans.ts';
import { checkPractisedContrasts } from './checks/c043-practised-contrasts.ts';
import { examineContent } from './compile.ts';
import { formatProblem, type Problem } from './problem.ts';
import { readabilityLines, statsLines } from './stats.ts';

/*
 * npm run check:content -- [options]
 *   --only=<begin>[,<begin>]  problems in files whose place in content/ begins like this
 *   --stats                   figures on what the library holds
 *   --leesbaarheid            how each text reads
 *   --list                    what each number checks
 */
const contentFolder = fileURLToPath(new URL('../../content', import.meta.url));
const today = new Date().toISOString().slice(0, 10);
const options = process.argv.slice(2);
const print = (lines: readonly string[]) => lines.forEach((line) => console.log(line));

if (options.includes('--list')) {
  print(Object.entries(checkNumbers).map(([number, title]) => `${number} ${title}`));
} else {
  const { library, problems } = await examineContent(contentFolder, today);
  const all = [...problems, ...checkOrphans(library), ...checkPractisedContrasts(library)];
  const shown = all.filter(isAskedFor);
  print(shown.map(formatProblem));
  if (options.includes('--stats')) print(statsLines(library));
  if (options.includes('--leesbaarheid')) print(readabilityLines(library));
  const elsewhere = all.length - shown.length;
  console.log(
    `${library.items.length} items, ${library.uitspraken.length} uitspraken, ${shown.length} problemen` +
      (elsewhere === 0 ? '' : ` (en ${elsewhere} in andere bestanden)`),
  );
  if (shown.length > 0) process.exitCode = 1;
}

function isAskedFor({ file }: Problem): boolean {
  const only = options.find((option) => option.startsWith('--only='))?.slice('--only='.length);
  if (only === undefined) return true;
  return only
    .split(',')
    .some((place) => file.startsWith(`content/${place.replace(/^content\//u, '')}`));
}
