import type { Check, ItemSource } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** Each annotation belongs to exactly one passage, and each passage to one annotation. */
export const checkAnnotations: Check = (library) =>
  library.items.flatMap((source) => {
    // Without its fields nobody knows which annotations a casus has.
    if (source.item === undefined) return [];
    return [...passageProblems(source), ...annotationProblems(source)];
  });

function passageProblems({ item, file, findings }: ItemSource): Problem[] {
  const ids = new Set(item?.kind === 'voorbeeldcasus' ? item.annotations.map(({ id }) => id) : []);
  const seen = new Set<string>();
  return findings.passages.flatMap(({ annotation, line }): Problem[] => {
    const again = seen.has(annotation);
    seen.add(annotation);
    if (item?.kind !== 'voorbeeldcasus') {
      return [{ check: 'C010', file, line, message: 'Passages horen alleen in een voorbeeldcasus.' }];
    }
    if (!ids.has(annotation)) {
      const message = `De passage #${annotation} heeft geen annotatie in de YAML.`;
      return [{ check: 'C010', file, line, message }];
    }
    const message = `De annotatie "${annotation}" hangt al aan een eerdere passage.`;
    return again ? [{ check: 'C010', file, line, message }] : [];
  });
}

function annotationProblems({ item, file, findings, lineOf }: ItemSource): Problem[] {
  if (item?.kind !== 'voorbeeldcasus') return [];
  const passages = new Set(findings.passages.map(({ annotation }) => annotation));
  return item.annotations.flatMap(({ id }, index): Problem[] => {
    const line = lineOf(['annotations', index]);
    if (item.annotations.findIndex((other) => other.id === id) < index) {
      return [{ check: 'C010', file, line, message: `De annotatie "${id}" staat er twee keer.` }];
    }
    const message = `De annotatie "${id}" heeft geen passage in de tekst.`;
    return passages.has(id) ? [] : [{ check: 'C010', file, line, message }];
  });
}
