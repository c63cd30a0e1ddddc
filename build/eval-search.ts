import path from 'node:path';
import { parseArgs } from 'node:util';

import { createSearchEngine } from '../main/domain/search/search-engine.ts';
import { askApp } from './eval-search/ask-app.ts';
import { crossValidate } from './eval-search/cross-validate.ts';
import { measureLibrary } from './eval-search/measure-library.ts';
import { readQuestions } from './eval-search/questions.ts';
import { readLibraryForSearch } from './eval-search/read-library.ts';
import { reportOf } from './eval-search/report.ts';

/**
 * `npm run --silent eval:search -- FILE.json` prints what the app finds for each question;
 * `--report` prints how good that is, beside plain fuse.js, and then what the tuning is worth on questions
 * that it did not see (`--fast` leaves that out). `--library` asks what the casussen of the library say of themselves.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { report: { type: 'boolean' }, fast: { type: 'boolean' }, library: { type: 'boolean' } },
});
const [file] = positionals;

if (values.library === true) {
  console.log(measureLibrary(await readLibraryForSearch(path.join(import.meta.dirname, '..'))));
} else if (file === undefined) {
  console.error('Gebruik: npm run eval:search -- VRAGEN.json [--report [--fast]], of --library');
  process.exitCode = 1;
} else {
  const questions = readQuestions(file);
  const library = await readLibraryForSearch(path.join(import.meta.dirname, '..'));
  const results = askApp(createSearchEngine(library), questions);
  if (values.report === true) {
    console.log(reportOf(questions, library, results));
    if (values.fast !== true) console.log(crossValidate(questions, library));
  } else {
    console.log(JSON.stringify({ results }));
  }
}
