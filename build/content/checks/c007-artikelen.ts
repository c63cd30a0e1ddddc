import { findArtikelen, type Wet } from '../../../main/domain/content/wet.ts';
import { artikelPlace } from '../../../main/domain/reference/artikel.ts';
import { itemsOf, textsOf, type Check, type LibrarySource } from '../library-source.ts';
import type { Problem } from '../problem.ts';
import { artikelFields } from '../references.ts';

/** Every artikel that is linked to or listed stands in the register of its wet, with lid and onderdeel. */
export const checkArtikelen: Check = (library) => {
  const registers = new Map(itemsOf(library, 'wet').map(({ id, item }) => [id, item]));
  const files = new Set(library.items.filter(({ kind }) => kind === 'wet').map(({ id }) => id));
  const judge = (reference: string, file: string, line: number): Problem[] => {
    const { wet } = artikelPlace(reference);
    const register = registers.get(wet);
    // A register that is there but could not be read has its own problem; it says nothing here.
    if (register === undefined && files.has(wet)) return [];
    const message =
      register === undefined
        ? `De wet "${wet}" heeft geen bestand in wetten/.`
        : missing(register, reference);
    return message === undefined ? [] : [{ check: 'C007', file, line, message }];
  };
  return [...linked(library), ...artikelFields(library)].flatMap(({ reference, file, line }) =>
    judge(reference, file, line),
  );
};

function linked(library: LibrarySource): { reference: string; file: string; line: number }[] {
  return textsOf(library).flatMap(({ file, findings }) =>
    findings.links.flatMap(({ target, line }) =>
      target.kind === 'artikel' ? [{ reference: target.reference, file, line }] : [],
    ),
  );
}

function missing(wet: Wet, reference: string): string | undefined {
  if (findArtikelen(wet, reference).length > 0) return undefined;
  const { artikel, lid, onderdeel } = artikelPlace(reference);
  const entries = wet.artikelen.filter((entry) => entry.artikel === artikel);
  if (entries.length === 0) {
    return `${reference}: artikel ${artikel} staat niet in het register van ${wet.id}.`;
  }
  const withLid = entries.filter((entry) => lid === undefined || entry.leden.includes(lid));
  if (withLid.length === 0) {
    const leden = entries.flatMap((entry) => entry.leden);
    return `${reference}: het register kent van artikel ${artikel} ${list('lid', leden)}.`;
  }
  const onderdelen = withLid.flatMap((entry) => entry.onderdelen);
  return `${reference}: onderdeel ${onderdeel ?? ''} ontbreekt; het register kent ${list('onderdeel', onderdelen)}.`;
}

function list(what: string, names: readonly string[]): string {
  return names.length === 0
    ? `geen ${what}`
    : `alleen ${what} ${[...new Set(names)].join(', ')}`;
}
