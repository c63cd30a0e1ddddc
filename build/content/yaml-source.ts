import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

import type { LocalProblem } from './problem.ts';
import { proseText, type ProseText } from './prose-text.ts';
import { yamlMessage } from './yaml-message.ts';

export type YamlPath = readonly PropertyKey[];

/** YAML with the way back to its lines. */
export type YamlSource = {
  /** `undefined` when the YAML can't be read. */
  readonly data: unknown;
  readonly problems: readonly LocalProblem[];
  /** Line of the deepest part of the path that exists. */
  readonly lineOf: (path: YamlPath) => number;
  /** The text of a scalar as it stands in the file, so that a line in it can be found. */
  readonly proseAt: (path: YamlPath) => ProseText;
};

/** A YAML file that holds one thing; `value` is absent when it is missing or not in order. */
export type YamlFile<Value> = {
  readonly file: string;
  readonly value: Value | undefined;
  readonly lineOf: (path: YamlPath) => number;
};

/**
 * @param text - The YAML; put empty lines before it to let its line numbers be those of a larger file.
 */
export function readYaml(text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const problems = [...document.errors, ...document.warnings].map(
    (error): LocalProblem => ({
      check: 'C001',
      line: lineAt(error.pos[0]),
      message: yamlMessage(error),
    }),
  );
  const { data, problem } = problems.length > 0 ? { data: undefined } : toData(document);
  return {
    data,
    problems: problem === undefined ? problems : [problem],
    lineOf: (path) => lineAt(walk(document, path).offset),
    proseAt: (path) => {
      const { node } = walk(document, path);
      if (!isScalar(node) || !node.range) return { text: '', line: 1 };
      const [start, end] = node.range;
      return proseText(String(node.value), text.slice(start, end), lineAt(start));
    },
  };
}

/** Aliases can be wrong in ways that show only when the data is built. */
function toData(document: Document): { data: unknown; problem?: LocalProblem } {
  try {
    return { data: document.toJS() as unknown };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const message = `De YAML is niet te lezen: ${detail}.`;
    return { data: undefined, problem: { check: 'C001', line: 1, message } };
  }
}

/** Follows a path as far as it goes. The offset of a value in a map is that of its key. */
function walk(document: Document, path: YamlPath): { node: unknown; offset: number } {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === String(step));
      if (pair === undefined) return { node: undefined, offset };
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else {
      return { node: undefined, offset };
    }
  }
  return { node, offset };
}

function keyText(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node.range?.[0] ?? undefined) : undefined;
}
