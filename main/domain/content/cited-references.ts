import type { Item } from './bundle.ts';
import type { LinkTarget } from './rich-text.ts';

/** The law that an item cites, each once, in the order of first mention. */
export type CitedReferences = {
  /** `wet/artikel/...`, from links and from the fields `artikelen`. */
  readonly artikelen: readonly string[];
  readonly eclis: readonly string[];
};

/** What a reader of this item can want to look up: by its links, its fields `artikelen` and its rulings. */
export function citedReferences(item: Item): CitedReferences {
  const targets = linkTargets(item);
  const linked = targets.flatMap((target) => (target.kind === 'artikel' ? target.reference : []));
  const eclis = targets.flatMap((target) => (target.kind === 'uitspraak' ? target.ecli : []));
  const rulings = item.kind === 'voorbeeldcasus' ? item.rulings.map(({ ecli }) => ecli) : [];
  return {
    artikelen: [...new Set([...linked, ...artikelFields(item)])],
    eclis: [...new Set([...eclis, ...rulings])],
  };
}

/** The targets of all links in all texts of an item, or of any part of one. */
export function linkTargets(part: unknown): LinkTarget[] {
  if (Array.isArray(part)) return part.flatMap(linkTargets);
  if (typeof part !== 'object' || part === null) return [];
  // Only a link has both: a schema made every object strict.
  const own = 'kind' in part && part.kind === 'link' && 'target' in part ? [part.target] : [];
  return [...(own as LinkTarget[]), ...Object.values(part).flatMap(linkTargets)];
}

function artikelFields(item: Item): readonly string[] {
  switch (item.kind) {
    case 'grondwaarde':
      return item.artikelen;
    case 'voorbeeldcasus':
    case 'dilemma':
      return item.uitwegen.flatMap(({ artikelen }) => artikelen);
    case 'wet':
    case 'methode':
      return [];
  }
}
