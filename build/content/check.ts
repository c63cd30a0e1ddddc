import { fileURLToPath } from 'node:url';

import { checkNumbers } from './check-numbers.ts';
import { examineContent } from './compile.ts';
import { formatProblem } from './problem.ts';

/**
 * `npm run check:content -- [--only=casussen/...] [--list]`. Only problems in files whose place in
 * `content/` begins with one of the given beginnings are shown and counted.
 */
const contentFolder = fileURLToPath(new URL('../../content', import.meta.url));
const today = new Date().toISOString().slice(0, 10);
const options = process.argv.slice(2);
const only = options
  .filter((option) => option.startsWith('--only='))
  .flatMap((option) => option.slice('--only='.length).split(','))
  .map((place) => `content/${place.replace(/^content\//u, '')}`);

if (options.includes('--list')) {
  for (const [number, title] of Object.entries(checkNumbers)) console.log(`${number} ${title}`);
} else {
  const { library, problems } = await examineContent(contentFolder, today);
  const shown = problems.filter(
    ({ file }) => only.length === 0 || only.some((place) => file.startsWith(place)),
  );
  for (const problem of shown) console.log(formatProblem(problem));
  console.log(
    `${library.items.length} items, ${library.uitspraken.length} uitspraken, ${shown.length} problemen` +
      (shown.length === problems.length ? '' : ` (van ${problems.length} in alle bestanden)`),
  );
  if (shown.length > 0) process.exitCode = 1;
}
