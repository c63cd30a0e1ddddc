import type { AnyErrorCode } from '../../main/contract/contract.ts';

/** What a user reads when something fails: what happened, what is safe, and what to do next. */
export type ErrorText = { readonly what: string; readonly safe: string; readonly todo: string };

const saved = 'Wat eerder is opgeslagen, staat er nog.';
const nothingChanged = 'Er is niets veranderd.';
const stillThere = 'Je casusboek staat nog waar het stond.';

/** Every code has its text: a new code of the contract does not compile until it is here. */
export const errorTexts: Record<AnyErrorCode, ErrorText> = {
  refused: {
    what: 'Maatstaf begreep deze opdracht niet.',
    safe: nothingChanged,
    todo: 'Probeer het nog eens. Blijft het misgaan, sluit Maatstaf dan en open het opnieuw.',
  },
  unexpected: {
    what: 'Er ging iets mis dat wij niet hadden voorzien.',
    safe: saved,
    todo: 'Probeer het nog eens. Blijft het misgaan, geef dan het kenmerk hieronder door aan je beheerder.',
  },
  'not-allowed': {
    what: 'Dit adres mag Maatstaf niet openen.',
    safe: nothingChanged,
    todo: 'Kopieer het adres en open het zelf in je browser.',
  },
  'not-written': {
    what: 'Het opslaan is niet gelukt.',
    safe: 'Wat er eerder stond, staat er nog.',
    todo: 'Kijk of er ruimte is op de schijf en of je in deze map mag schrijven. Probeer het daarna nog eens.',
  },
  'folder-missing': {
    what: 'De map van je casusboek is er niet.',
    safe: 'Maatstaf heeft niets verwijderd.',
    todo: 'Staat de map op een netwerkschijf of een stick? Maak dan eerst verbinding en probeer het opnieuw.',
  },
  'no-access': {
    what: 'Maatstaf mag niet in de map van je casusboek.',
    safe: saved,
    todo: 'Vraag je beheerder om toegang tot de map. Probeer het daarna opnieuw.',
  },
  'read-only': {
    what: 'Je casusboek staat op een plek waar niet geschreven mag worden.',
    safe: `${saved} Je kunt wel lezen.`,
    todo: 'Vraag je beheerder om schrijfrechten. Kopieer zolang wat je nu typt naar een ander document.',
  },
  'disk-full': {
    what: 'De schijf is vol.',
    safe: saved,
    todo: 'Maak ruimte op de schijf en probeer het opnieuw. Laat dit scherm open: wat je typte, staat er nog.',
  },
  'not-available': {
    what: 'Je casusboek is even niet bereikbaar.',
    safe: saved,
    todo: 'Misschien gebruikt een ander programma het bestand, of is de verbinding weg. Probeer het zo opnieuw.',
  },
  locked: {
    what: 'Je casusboek is op slot.',
    safe: saved,
    todo: 'Ga naar Casusboek en vul je wachtwoord in.',
  },
  'keys-missing': {
    what: 'De sleutel van je casusboek is er niet, of is beschadigd.',
    safe: 'Je casussen staan er nog, maar zonder sleutel zijn ze niet te lezen. Er is niets veranderd.',
    todo: 'Vraag je beheerder om de map ‘keys’ van je casusboek uit een reservekopie terug te zetten. Probeer het daarna opnieuw.',
  },
  'wrong-secret': {
    what: 'Dit klopt niet.',
    safe: nothingChanged,
    todo: 'Kijk of Caps Lock aanstaat en probeer het nog eens. Na elke keer wacht Maatstaf wat langer.',
  },
  'already-encrypted': {
    what: 'Je casusboek heeft al een wachtwoord.',
    safe: nothingChanged,
    todo: 'Laad dit scherm opnieuw.',
  },
  'keychain-missing': {
    what: 'Deze computer heeft geen sleutelbos die Maatstaf kan gebruiken.',
    safe: nothingChanged,
    todo: 'Gebruik je wachtwoord.',
  },
  'keychain-failed': {
    what: 'De sleutelbos van deze computer gaf de sleutel niet.',
    safe: nothingChanged,
    todo: 'Gebruik je wachtwoord.',
  },
  'not-found': {
    what: 'Dit is er niet of niet meer.',
    safe: nothingChanged,
    todo: 'Ga terug, of zoek ernaar.',
  },
  damaged: {
    what: 'Deze casus is beschadigd en kan niet worden geopend.',
    safe: 'Je andere casussen werken gewoon. Het beschadigde bestand is bewaard.',
    todo: 'Zet een eerdere versie of een reservekopie terug. Wat er is, staat bij Casusboek.',
  },
  'newer-version': {
    what: 'Deze casus is gemaakt met een nieuwere versie van Maatstaf.',
    safe: 'De casus is niet veranderd.',
    todo: 'Werk Maatstaf bij en open de casus dan opnieuw.',
  },
  'changed-elsewhere': {
    what: 'Deze casus is ondertussen op een andere plek gewijzigd.',
    safe: 'Beide versies zijn er nog: de andere is opgeslagen, die van jou staat in dit scherm.',
    todo: 'Kopieer wat je net hebt geschreven, open de casus opnieuw en voeg het daar toe.',
  },
  'study-damaged': {
    what: 'Wat je in Leren hebt bewaard, is beschadigd en kan niet worden gelezen.',
    safe: 'Je casussen en de lessen werken gewoon. Het beschadigde bestand is bewaard.',
    todo: 'Vraag je beheerder om een reservekopie van de map van je casusboek.',
  },
  'study-newer-version': {
    what: 'Wat je in Leren hebt bewaard, is gemaakt met een nieuwere versie van Maatstaf.',
    safe: 'Er is niets veranderd.',
    todo: 'Werk Maatstaf bij en open Leren dan opnieuw.',
  },
  'work-changed-elsewhere': {
    what: 'Deze oefening is ondertussen op een andere plek gewijzigd.',
    safe: 'Beide versies zijn er nog: de andere is opgeslagen, die van jou staat in dit scherm.',
    todo: 'Kopieer wat je net hebt geschreven, open de oefening opnieuw en voeg het daar toe.',
  },
  'review-damaged': {
    what: 'De toets van deze casus is beschadigd en kan niet worden gelezen.',
    safe: 'De casus zelf werkt gewoon. Het beschadigde bestand is bewaard.',
    todo: 'Vraag je beheerder om een reservekopie van de map van je casusboek.',
  },
  'review-newer-version': {
    what: 'De toets van deze casus is gemaakt met een nieuwere versie van Maatstaf.',
    safe: 'Er is niets veranderd.',
    todo: 'Werk Maatstaf bij en open de casus dan opnieuw.',
  },
  'no-review-file': {
    what: 'Dit bestand is geen toets van een collega.',
    safe: 'Er is niets veranderd.',
    todo: 'Kies een bestand waarvan de naam eindigt op .toets.',
  },
  'casus-changed': {
    what: 'De casus is gewijzigd terwijl je las.',
    safe: 'Je oordeel is niet vastgelegd. Wat je schreef, staat er nog.',
    todo: 'Lees na wat er veranderde en geef je oordeel dan opnieuw.',
  },
  'already-judged': {
    what: 'Er is intussen al een oordeel over dit aanbod.',
    safe: 'Er is niets ingetrokken. Het oordeel en de opmerkingen staan er.',
    todo: 'Lees het oordeel. Je kunt daarna verder schrijven en de casus opnieuw aanbieden.',
  },
  'sent-changed': {
    what: 'De casus of de toetsing is gewijzigd terwijl je nalas wat er meegaat.',
    safe: 'Er is geen bestand gemaakt. Alles wat er stond, staat er nog.',
    todo: 'Probeer het nog eens: je ziet dan wat er nu in staat.',
  },
  full: {
    what: 'Bij deze casus staan zoveel opmerkingen dat er geen meer bij kan.',
    safe: 'Alles wat er stond, staat er nog.',
    todo: 'Handel de opmerkingen die er staan eerst af met je collega.',
  },
  gone: {
    what: 'Wat je had geopend, is niet meer open.',
    safe: nothingChanged,
    todo: 'Het casusboek is op slot geweest, of er is iets anders geopend. Begin opnieuw.',
  },
  'backup-failed': {
    what: 'Er kon geen reservekopie worden gemaakt.',
    safe: `${nothingChanged} Maatstaf begint pas als er een reservekopie is.`,
    todo: 'Kijk of er ruimte is op de schijf, en of je de map voor reservekopieën kunt bereiken. Probeer het daarna opnieuw.',
  },
  'no-bundle': {
    what: 'Dit bestand is niet door Maatstaf gemaakt.',
    safe: nothingChanged,
    todo: 'Kies een bestand waarvan de naam eindigt op .maatstaf.',
  },
  'bundle-damaged': {
    what: 'Dit bestand is beschadigd.',
    safe: `${nothingChanged} Er is niets uit overgenomen.`,
    todo: 'Vraag om een nieuwe kopie van het bestand, of gebruik een reservekopie.',
  },
  'bundle-newer': {
    what: 'Dit bestand is gemaakt met een nieuwere versie van Maatstaf.',
    safe: nothingChanged,
    todo: 'Werk Maatstaf bij en probeer het dan opnieuw.',
  },
  'too-large': {
    what: 'Dit is te groot om in één keer te doen.',
    safe: nothingChanged,
    todo: 'Doe het in delen: kies minder casussen tegelijk.',
  },
  'place-unusable': {
    what: 'Deze map kan Maatstaf niet gebruiken voor reservekopieën.',
    safe: 'De map van eerst blijft gelden.',
    todo: 'Vul het hele pad in van een map die er al is, waarin je mag schrijven en die niet in de map van je casusboek ligt.',
  },
  'folder-not-there': {
    what: 'Deze map is er niet.',
    safe: stillThere,
    todo: 'Vul het hele pad in van een map die er al is. Staat hij op een netwerkschijf of een stick, maak dan eerst verbinding.',
  },
  'folder-not-writable': {
    what: 'In deze map mag Maatstaf niet schrijven.',
    safe: stillThere,
    todo: 'Kies een andere map, of vraag je beheerder of je hier mag schrijven.',
  },
  'folder-here': {
    what: 'Je casusboek staat al in deze map.',
    safe: stillThere,
    todo: 'Kies een map ergens anders.',
  },
  'folder-taken': {
    what: 'In deze map staat al een map met de naam casusboek.',
    safe: stillThere,
    todo: 'Kies een andere map, of haal die map eerst weg als je zeker weet dat je hem niet meer nodig hebt.',
  },
  'others-present': {
    what: 'Iemand anders heeft dit casusboek nu ook open.',
    safe: stillThere,
    todo: 'Vraag of die Maatstaf wil sluiten. Wacht daarna een minuut en probeer het opnieuw.',
  },
  'move-disk-full': {
    what: 'Op die schijf is niet genoeg ruimte voor je casusboek.',
    safe: stillThere,
    todo: 'Maak daar ruimte of kies een andere schijf. Probeer het daarna opnieuw.',
  },
  'move-disturbed': {
    what: 'Tijdens het verplaatsen veranderde er iets in je casusboek.',
    safe: `${stillThere} Wat er veranderde, is bewaard.`,
    todo: 'Sluit Maatstaf op andere computers en zet je synchronisatieprogramma even stil. Probeer het daarna opnieuw.',
  },
  'move-failed': {
    what: 'Je casusboek in een andere map zetten is niet gelukt.',
    safe: stillThere,
    todo: 'Kijk of de andere schijf nog verbonden is en probeer het opnieuw, of kies een andere map.',
  },
  'move-closed': {
    what: 'Je casusboek is niet open, en dan kan Maatstaf het niet verplaatsen.',
    safe: stillThere,
    todo: 'Open het eerst bij Casusboek.',
  },
  'open-failed': {
    what: 'Het casusboek in die map kan niet worden geopend.',
    safe: `${stillThere} In die map is niets veranderd.`,
    todo: 'Kies een andere map, of vraag je beheerder om naar die map te kijken.',
  },
  'profile-damaged': {
    what: 'De eigen regels van je gemeente zijn beschadigd en kunnen niet worden gelezen.',
    safe: 'Je casussen werken gewoon. Het beschadigde bestand is bewaard.',
    todo: 'Vraag je beheerder om een reservekopie van de map van je casusboek.',
  },
  'profile-newer-version': {
    what: 'De eigen regels zijn gemaakt met een nieuwere versie van Maatstaf.',
    safe: nothingChanged,
    todo: 'Werk Maatstaf bij en open ze dan opnieuw.',
  },
  'profile-changed-elsewhere': {
    what: 'De eigen regels zijn ondertussen op een andere plek gewijzigd.',
    safe: 'Wat daar is opgeslagen, staat er nog. Wat je net invulde, staat nog op dit scherm.',
    todo: 'Kopieer wat je invulde, laad de regels opnieuw en voeg het daar toe.',
  },
  'library-missing': {
    what: 'De bibliotheek is niet gevonden.',
    safe: 'Je casusboek werkt gewoon.',
    todo: 'Installeer Maatstaf opnieuw, of vraag dat aan je beheerder. Je casussen blijven daarbij staan.',
  },
  'library-damaged': {
    what: 'De bibliotheek is beschadigd en kan niet worden gelezen.',
    safe: 'Je casusboek werkt gewoon.',
    todo: 'Installeer Maatstaf opnieuw, of vraag dat aan je beheerder. Je casussen blijven daarbij staan.',
  },
};

export function isErrorCode(code: string): code is AnyErrorCode {
  return Object.hasOwn(errorTexts, code);
}
