import type { LocalProblem } from './problem.ts';

type SplitFile = {
  /** With empty lines before it, so that its line numbers are those of the file. */
  readonly yaml: string;
  readonly body: string;
  readonly bodyLine: number;
  readonly problem?: LocalProblem;
};

/** Takes an item file apart into the YAML between two lines `---` and the text below it. */
export function splitFile(text: string): SplitFile {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) {
    const message = 'Het bestand begint met YAML tussen twee regels ---.';
    return { yaml: '', body: '', bodyLine: 1, problem: { check: 'C001', line: 1, message } };
  }
  return {
    yaml: `\n${lines.slice(1, end).join('\n')}\n`,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
