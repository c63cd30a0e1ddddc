import type { WeighedDifference } from '../../main/domain/compare/weigh-difference.ts';
import { pleadsNames, type CompareNames } from './compare-names.ts';

/** How the two cases are called in a sentence. */
export type SideNames = { readonly a: string; readonly b: string };

/** Why a difference matters, in whole sentences. It explains and asks; it never decides. */
export function differenceText(
  difference: WeighedDifference,
  names: CompareNames,
  sides: SideNames,
): string {
  const { move, pleads, presentIn, softenedBy, sharpenedBy, parent } = difference;
  const other = sides[presentIn === 'a' ? 'b' : 'a'];
  const level = parent === null ? '' : ` (${parent.toLowerCase()})`;
  const list = (ids: readonly string[]) => ids.map((id) => `“${names.factor(id)}”`).join(' en ');
  switch (move) {
    case 'context':
      return 'Dit pleit op zichzelf niet voor of tegen. Leg uit of het hier verschil maakt.';
    case 'downplayed':
      return `Weegt lichter: bij ${other} speelt ${list(softenedBy)}. Dat zegt op een hoger niveau hetzelfde${level}.`;
    case 'sharpened':
      return `Weegt zwaarder: bij ${other} speelt juist ${list(sharpenedBy)}. Dat wijst de andere kant op${level}.`;
    case 'distinguishes':
      return `Dit ${pleadsNames[pleads].words}${level}, en bij ${other} is er niets dat daarop lijkt. Wie hier hetzelfde of juist anders besluit, legt dit uit.`;
  }
}
