import { firstNames } from './first-names.ts';
import { foldLetters } from './fold-letters.ts';
import { isFamiliar, isNoName, isThing, isThingNamedAfter } from './no-names.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { isParticle } from './particles.ts';
import type { Finder, PersonalData } from './personal-data.ts';
import { isInitials, isNamePart, readName, readRest } from './read-name.ts';
import { before } from './surroundings.ts';
import { isSurname } from './surnames.ts';
import { opensSentence, splitWords, type Word } from './words.ts';

const titles = new Set(
  `dhr heer mevr mevrouw mw mej meneer mijnheer fam familie weduwe dokter dr drs mr ing ir prof juf
  meester pastoor dominee pater zuster oom tante opa oma neef nicht`.split(/\s+/u),
);
const relations = new Set(
  `naam aanvrager aanvraagster cliënt client cliënte inwoner bewoner bewoonster betrokkene
  contactpersoon gemachtigde echtgenoot echtgenote partner man vrouw ex zoon zoontje dochter
  dochtertje kind baby moeder vader broer broertje zus zusje buurman buurvrouw vriend vriendin
  mantelzorger mentor bewindvoerder curator begeleider begeleidster hulpverlener consulent
  leerling jongen meisje peuter kleinzoon kleindochter schoonzoon schoondochter collega`.split(
    /\s+/u,
  ),
);
/** What people do: a word that opens a sentence before one of these is somebody. */
const ofPeople =
  /^(?:heeft|had|is|was|wil|wilde|kan|kon|zegt|zei|belt|belde|vraagt|vroeg|woont|werkt|komt|kwam|gaat|ging|krijgt|kreeg|vertelt|vertelde|mailt|mailde|appt|appte|slaapt|drinkt|huilt)$/u;
const naming = new Set(['heet', 'heette', 'genaamd', 'noemt']);

/** Names of people: behind a title or a relation, by initials, by a first name, by a surname. */
export const findNames: Finder = (text) => {
  const words = splitWords(text);
  const found: PersonalData[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const name = spanAt(text, words, at);
    const first = words[name?.first ?? -1];
    const last = words[name?.last ?? -1];
    if (name === undefined || first === undefined || last === undefined) continue;
    if (isFamiliar(text.slice(first.start, last.end + 16))) continue;
    found.push({ kind: 'name', start: first.start, end: withoutGenitive(last) });
    at = Math.max(at, name.last);
  }
  return found;
};

type Span = { readonly first: number; readonly last: number };

function spanAt(text: string, words: readonly Word[], at: number): Span | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const small = word.text.toLowerCase().replace('.', '');
  if (titles.has(small)) return afterTitle(words, at + 1);
  if (relations.has(small) || naming.has(small)) return afterRelation(words, at);
  if (isThingNamedAfter(before(text, word.start))) return undefined;
  if (isInitials(word.text)) return byInitials(words, at);
  if (isFirstName(word)) return byFirstName(words, at);
  if (isNamePart(word.text) && isSurname(word.text)) return span(at, readRest(words, at));
  if (leadsToSurname(words, at)) return named(words, at);
  return byTwoCapitals(words, at);
}

function named(words: readonly Word[], at: number): Span | undefined {
  return span(at, readName(words, at));
}

function span(first: number, last: number): Span | undefined {
  return last < 0 ? undefined : { first, last };
}

function afterTitle(words: readonly Word[], at: number): Span | undefined {
  const word = words[at];
  if (word === undefined || !/^\.?\s{1,2}$/u.test(word.gap)) return undefined;
  const small = word.text.toLowerCase().replace('.', '');
  if (small === 'en' || titles.has(small)) return undefined;
  return named(words, at);
}

function afterRelation(words: readonly Word[], at: number): Span | undefined {
  const next = words[at + 1];
  if (next === undefined || !/^(?: |, | \(|: ?)$/u.test(next.gap)) return undefined;
  if (naming.has(next.text.toLowerCase())) return undefined;
  return named(words, at + 1);
}

function byInitials(words: readonly Word[], at: number): Span | undefined {
  const previous = words[at - 1];
  const single = (words[at]?.text.length ?? 0) < 3;
  const isItem =
    /^(?:vitamine|categorie|optie|onderdeel|bijlage|trede|kolom|klasse|punt|variant|blok|fase|groep|type|plan|rijbewijs|letter|deel)$/iu;
  if (single && previous !== undefined && isItem.test(previous.text)) return undefined;
  return named(words, at);
}

/** Small letters count too, when the name is no word; a word that opens a sentence is a word. */
function isFirstName(word: Word): boolean {
  const folded = foldLetters(word.text.replace(/['’]s$/u, ''));
  const whole = firstNames.has(folded);
  const parts = word.text.split('-').map(foldLetters);
  const joined = parts.length > 1 && parts.every((part) => firstNames.has(part));
  const genitive = firstNames.has(folded.replace(/s$/u, '')) && folded.length > 4;
  if (!whole && !joined && !genitive) return false;
  if (/^\p{Ll}/u.test(word.text)) return whole && folded.length > 4 && !ordinaryWords.has(folded);
  return /^\p{Lu}[\p{Ll}\p{M}'’-]|^\p{Lu}{4}/u.test(word.text) && !isNoName(word.text);
}

function byFirstName(words: readonly Word[], at: number): Span | undefined {
  const word = words[at];
  const last = readRest(words, at);
  if (word === undefined) return undefined;
  const isWord = ordinaryWords.has(foldLetters(word.text)) && opensSentence(word);
  const doesSomething = ofPeople.test(words[at + 1]?.text ?? '');
  return isWord && last === at && !doesSomething ? undefined : span(at, last);
}

/** "Van den Akker": a particle with a capital that leads to a name. At an opening it takes two. */
function leadsToSurname(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (!opensSentence(word)) return /^(?:Van|Ter|Ten|El|Al|Ben|Bin|Aït|Ait)$/u.test(word.text);
  const after = words[at + 2];
  const twice = word.text === 'Van' && /^(?:der|den)$/u.test(words[at + 1]?.text ?? '');
  return twice && after !== undefined && isNamePart(after.text);
}

/** An unknown first name is one by what follows: particles and a name, or a surname that is known. */
function byTwoCapitals(words: readonly Word[], at: number): Span | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || !isNamePart(word.text)) return undefined;
  if (isThing(word.text)) return undefined;
  const last = readRest(words, at);
  const surname = words[last];
  if (last <= at || surname === undefined) return undefined;
  const hasParticle =
    isParticle(next.text) && !/^(?:en|in|op|bij|voor|aan|uit|al)$/iu.test(next.text);
  const known = isSurname(surname.text) || firstNames.has(foldLetters(surname.text));
  return hasParticle || known || !opensSentence(word) ? span(at, last) : undefined;
}

function withoutGenitive(word: Word): number {
  return /['’]s$/u.test(word.text) ? word.end - 2 : word.end;
}
