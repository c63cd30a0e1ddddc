import { stem } from './stem.ts';

const words = `man vrouw jongen meisje mens mensen persoon leven
een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig veertig vijftig
honderd duizend eerste tweede derde half halve helft paar stuk deel aantal
uur dag week weekend maand jaar tijd keer moment termijn vandaag morgen gisteren ochtend middag avond
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
januari februari maart april mei juni juli augustus september oktober november december
lang langer hoog hoger laag lager groot groter klein kleiner nieuw oud ouder jong jonger goed beter slecht slechter hard
vroeg laat later eerder snel bijna net netjes heel samen gewoon echt eigen enkel enkele verschillende verder terug genoeg minder
extra kort meteen direct tegelijk ergens nergens overal nooit niemand
vanwege langs binnen buiten boven beneden rond weg mee
brengen trekken liggen lag staan komen nemen geven houden maken zetten vragen zeggen zien kijken zoeken vinden vallen blijven
lopen zitten halen hangen beginnen weten denken kiezen helpen leggen raken voelen willen horen leggen treffen spreken
kopen leven leeft verdienen reageren afwijzen afgewezen aanvragen aanvraag gemeente verkeerd hoofd
geval zaak punt kant plaats reden vraag gevolg manier ding naam woord nederland toepassing toepassen`;

const stems: ReadonlySet<string> = new Set(words.split(/\s+/u).map(stem));

/**
 * Whether a word says too little to be a reason by itself: a number, a day, "groot", "komen". It still
 * counts for the order, as every word does.
 */
export function isVague(folded: string): boolean {
  return stems.has(stem(folded)) || /^\d+$/u.test(folded);
}
