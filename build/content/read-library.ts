import { itemKinds, type ItemKind } from '../../main/domain/content/vocabulary.ts';
import { kinds } from './kinds.ts';
import { isLearningPlace, readLearning } from './leren/read-learning.ts';
import type { LibrarySource } from './library-source.ts';
import type { Problem } from './problem.ts';
import { readItem } from './read-item.ts';
import { readRegisters } from './read-registers.ts';
import type { SourceFile } from './source-file.ts';

const registers = ['rechtspraak.yaml', 'factoren.yaml', 'thesaurus.yaml', 'redirects.yaml'];
/** What belongs to `content/` without being read. */
const other = ['README.md'];

/** Reads all files; what is wrong inside one file comes along as a problem. */
export function readLibrary(
  files: readonly SourceFile[],
  today: string,
): { readonly library: LibrarySource; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const items = files.flatMap((file) => {
    const kind = kindOf(file.place);
    if (kind !== undefined) return [readItem(file, kind)];
    if (!isKnown(file.place)) {
      const message = 'Dit bestand hoort niet in de bibliotheek.';
      problems.push({ check: 'C029', file: file.path, line: 1, message });
    }
    return [];
  });
  const { problems: registerProblems, ...read } = readRegisters(files);
  const { learning, problems: learningProblems } = readLearning(files);
  const library: LibrarySource = { today, files, items, learning, ...read };
  const own = [...items, ...read.uitspraken].flatMap(({ file, findings }) =>
    findings.problems.map((problem) => ({ ...problem, file })),
  );
  return { library, problems: [...problems, ...registerProblems, ...learningProblems, ...own] };
}

function kindOf(place: string): ItemKind | undefined {
  const [folder, name, ...deeper] = place.split('/');
  if (name?.endsWith('.md') !== true || deeper.length > 0) return undefined;
  return itemKinds.find((kind) => kinds[kind].folder === folder);
}

function isKnown(place: string): boolean {
  return (
    registers.includes(place) ||
    other.includes(place) ||
    isLearningPlace(place)
  );
}
