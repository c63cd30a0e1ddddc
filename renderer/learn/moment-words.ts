import { dayOf } from '../../main/domain/leren/day-of.ts';

const day = 86_400_000;

/** When something comes back, as one would say it: "morgen", "over een week". */
export function momentInWords(moment: string, now: Date = new Date()): string {
  const days = Math.round((Date.parse(dayOf(new Date(moment))) - Date.parse(dayOf(now))) / day);
  if (days <= 0) return 'vandaag';
  if (days === 1) return 'morgen';
  if (days === 2) return 'overmorgen';
  if (days <= 5) return `over ${String(days)} dagen`;
  if (days <= 10) return 'over een week';
  if (days <= 17) return 'over twee weken';
  if (days <= 24) return 'over drie weken';
  if (days <= 45) return 'over een maand';
  if (days >= 345) return 'over een jaar';
  return `over ${String(Math.round(days / 30.4))} maanden`;
}

/** How long ago, as one would say it: "gisteren", "drie weken geleden". */
export function agoInWords(moment: string, now: Date = new Date()): string {
  const words = momentInWords(now.toISOString(), new Date(moment));
  if (words === 'vandaag') return words;
  if (words === 'morgen') return 'gisteren';
  if (words === 'overmorgen') return 'eergisteren';
  return `${words.replace('over ', '')} geleden`;
}
