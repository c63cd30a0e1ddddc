import type { Section } from '../../../main/domain/content/item.ts';
import type { Block, Inline } from '../../../main/domain/content/rich-text.ts';

/** The annotations that a text mentions, in reading order. */
function annotationIds(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text') return [];
    const inside = annotationIds(inline.children);
    return inline.kind === 'passage' ? [inline.annotation, ...inside] : inside;
  });
}

export function blockAnnotationIds(block: Block): readonly string[] {
  return block.kind === 'list' ? block.items.flatMap(annotationIds) : annotationIds(block.children);
}

/** Number of each annotation: the order in which its passage is read, from 1. */
export function numberPassages(sections: readonly Section[]): ReadonlyMap<string, number> {
  const ids = sections.flatMap((section) => section.blocks.flatMap(blockAnnotationIds));
  return new Map(ids.map((id, index) => [id, index + 1]));
}
