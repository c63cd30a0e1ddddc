import path from 'node:path';

import { buildApp } from './build-app.ts';
import { formatProblem } from './content/problem.ts';

const root = path.join(import.meta.dirname, '..');

const problems = await buildApp(root);
for (const problem of problems) console.error(formatProblem(problem));
console.log('Gebouwd in out/.');
if (problems.length > 0) {
  console.error(
    `De inhoud heeft ${problems.length} problemen: deze build is niet om te verspreiden.`,
  );
  process.exitCode = 1;
}
