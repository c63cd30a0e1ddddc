import { sentencesOf } from '../casus/plain-language.ts';

const ownRule = /verordening|beleidsregel|nadere regel|hardheidsclausule/iu;

/** An article of a rule of the municipality's own has no colon, as those of the Awb have. */
const place = /\bart(?:ikel|\.)?\s*\d+(?!\d*:)|(?<!\d)(?:19|20)\d{2}(?!\d)|\bCVDR\s?\d+/iu;

/** `afstemmingsverordening`, `Wmo-verordening`: the word is its name. */
const compound = /(?<!\p{L})[\p{L}-]{3,}verordening/iu;

/** What follows the word where somebody speaks of the rule and does not name it. */
const noName =
  '(?:aan|af|afwijken|als|bepaalt|bij|biedt|daar|dan|dat|deze|die|dit|doet|door|dus|een|eist|en|er|geeft|geen|geldt|gemaakt|gemeente|gevolgd|hard|heeft|hem|het|hier|hierop|houdt|in|is|jegens|kan|kent|knelt|laat|leidt|maakt|maar|mag|met|mist|moet|naar|nadelig|niet|noemt|nog|nu|of|om|omdat|onbillijk|onevenredig|ook|op|pakt|past|raakt|regelt|schiet|schrijft|sluit|staat|stelt|streng|te|ter|terwijl|toe|toegepast|toepassen|treft|uit|valt|van|verbiedt|volgen|vraagt|waar|waarin|want|was|we|werkt|wij|wijken|wijkt|wordt|zegt|ziet|zijn|zo|zou)(?!\\p{L})';
const named = new RegExp(
  `(?:verordening(?:en)?|beleidsregels?|nadere regels?)\\s+(?:(?:over|voor|inzake)\\s+\\p{L}|[“"‘'(]|(?!${noName})\\p{L}{2,})`,
  'iu',
);

/**
 * Whether a text says which rule of the municipality's own it means: by its name, or by an article or a year
 * beside the word. A bare "de beleidsregel" does not; in doubt it does, since the reader judges.
 */
export function namesLocalRule(text: string): boolean {
  return sentencesOf(text.replace(/\bart\.\s*/giu, 'artikel ')).some(
    (sentence) =>
      ownRule.test(sentence) &&
      (place.test(sentence) || compound.test(sentence) || named.test(sentence)),
  );
}
