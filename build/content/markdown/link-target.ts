import type { LinkTarget } from '../../../main/domain/content/rich-text.ts';
import { slugSchema, type ItemKind } from '../../../main/domain/content/vocabulary.ts';
import { artikelReferenceSchema } from '../../../main/domain/reference/artikel.ts';
import { ecliSchema } from '../../../main/domain/reference/ecli.ts';
import type { LocalProblem } from '../problem.ts';

type Wrong = Omit<LocalProblem, 'line'>;
export type ParsedTarget =
  | { readonly target: LinkTarget; readonly wrong?: never }
  | { readonly wrong: Wrong; readonly target?: never };

const itemKinds: ReadonlySet<string> = new Set<ItemKind>([
  'voorbeeldcasus',
  'dilemma',
  'grondwaarde',
  'methode',
]);

/** What the address of a link means; whether it exists is for the checks to find out. */
export function parseLinkTarget(address: string): ParsedTarget {
  const colon = address.indexOf(':');
  const scheme = address.slice(0, colon);
  const rest = address.slice(colon + 1);
  if (scheme === 'wet') return wetTarget(address, rest);
  if (scheme === 'ecli') return ecliTarget(address, rest);
  if (itemKinds.has(scheme)) {
    return slugSchema.safeParse(rest).success
      ? { target: { kind: 'item', itemKind: scheme, id: rest } }
      : wrong('C006', `"${address}" is geen link: na de dubbele punt hoort een id.`);
  }
  if (scheme === 'http' || scheme === 'https') return siteTarget(address);
  return wrong('C006', `"${address}" is geen soort link die we kennen.`);
}

function wetTarget(address: string, rest: string): ParsedTarget {
  if (slugSchema.safeParse(rest).success) {
    return { target: { kind: 'item', itemKind: 'wet', id: rest } };
  }
  return artikelReferenceSchema.safeParse(rest).success
    ? { target: { kind: 'artikel', reference: rest } }
    : wrong('C007', `"${address}" heeft niet de vorm wet:wet/artikel/lid/onderdeel.`);
}

function ecliTarget(address: string, rest: string): ParsedTarget {
  const ecli = `ECLI:${rest}`;
  return ecliSchema.safeParse(ecli).success
    ? { target: { kind: 'uitspraak', ecli } }
    : wrong('C008', `"${address}" is geen ECLI van een Nederlandse rechter (vorm: ecli:NL:CRVB:2024:1362).`);
}

function siteTarget(address: string): ParsedTarget {
  if (!address.startsWith('https://')) return wrong('C018', `"${address}" moet met https beginnen.`);
  return URL.canParse(address)
    ? { target: { kind: 'site', address } }
    : wrong('C018', `"${address}" is geen volledig adres.`);
}

function wrong(check: Wrong['check'], message: string): ParsedTarget {
  return { wrong: { check, message } };
}
