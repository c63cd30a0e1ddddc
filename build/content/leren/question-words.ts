import type { Inline } from '../../../main/domain/content/rich-text.ts';
import type { Uitweg } from '../../../main/domain/content/vocabulary.ts';

/** Running text out of plain words. */
export function words(text: string): Inline[] {
  return [{ kind: 'text', text }];
}

/** Words that lead to an item. */
export function linkTo(itemKind: string, id: string, text: string): Inline {
  return { kind: 'link', target: { kind: 'item', itemKind, id }, children: words(text) };
}

/** What makes each way out the way it is; the explanation of a right answer. */
export const uitwegMarks: Readonly<Record<Uitweg, string>> = {
  'binnen-letter-van-de-regel': 'Je leest de regel zelf goed: het past binnen wat er al staat.',
  'kan-bepaling': 'De wet geeft de gemeente hier een keuze. Dan hoort er een afweging bij.',
  'andere-wet-of-regeling': 'Een andere wet of een ander loket heeft hier al iets voor.',
  'bijzondere-bijstand': 'Het gaat om noodzakelijke kosten die uit bijzondere omstandigheden komen.',
  individualisering: 'Je stemt de bijstand zelf af op deze persoon.',
  'zeer-dringende-redenen': 'Er is een noodsituatie die niet kan wachten en die niet anders op te lossen is.',
  'dringende-reden-terugvordering': 'Het gaat om afzien van terugvordering, niet om een nieuwe aanspraak.',
  'hardheidsclausule-verordening': 'De verordening zelf geeft het college een uitweg voor het schrijnende geval.',
  'inherente-afwijking-beleidsregel': 'Het is een beleidsregel, geen wet. Daarvan moet je afwijken als hij hier te hard uitpakt.',
  evenredigheid: 'Je weegt of het nadeel te groot is voor het doel. Dat kan alleen waar de wet ruimte laat.',
  'buitenwettelijk-beleid': 'De gemeente geeft hier iets naast de wet, uit eigen beleid.',
  'tegenwettelijk-beleid': 'De gemeente doet hier iets wat de wet niet toestaat. Dat staat zwak.',
  'hoger-recht': 'Een verdrag of de Grondwet weegt mee. Dat dwingt zelden vanzelf tot een uitkomst.',
  'gelijkheid-discriminatieverbod': 'Je legt twee groepen naast elkaar: is het verschil uit te leggen?',
  'escalatie-landelijk': 'Het knelpunt ligt boven je gemeente. Het moet naar een landelijke tafel.',
  'signaal-aan-beleid': 'Je helpt deze inwoner met wat er is en meldt dat de regel zelf wringt.',
  geen: 'Er is hier geen weg binnen de wet. Dat eerlijk zeggen hoort ook bij het vak.',
};

/** A number that follows from the text alone: the same on every machine. */
function spread(text: string): number {
  let sum = 2166136261;
  for (const character of text) {
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 16777619);
  }
  return sum >>> 0;
}

/** The entries in an order that follows from `seed`, with nothing of their own order left. */
export function shuffled<Entry extends { readonly id: string }>(
  seed: string,
  entries: readonly Entry[],
): Entry[] {
  const place = ({ id }: Entry) => spread(`${seed} ${id} ${seed}`);
  return [...entries].sort((a, b) => place(a) - place(b));
}
