import { irregularWords } from './irregular-words.ts';
import { verbRoot } from './verbs.ts';

/** What is longer is no word. */
const longest = 60;

const known = new Map<string, string>();
/** Words remembered: those of the library, into which compounds are split. Who reads a text remembers its words itself. */
const mostKnown = 20_000;

/**
 * The part of a folded Dutch word that its inflections share: `fietsen` and `fiets`, `aangevraagd`
 * and `aanvragen`. For comparing only, never for showing. It errs towards leaving a word alone.
 */
export function stem(word: string): string {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  if (known.size >= mostKnown) known.clear();
  const found = irregularWords.get(word) ?? verbRoot(word) ?? byRule(word);
  known.set(word, found);
  return found;
}

function byRule(word: string): string {
  if (word.length <= 3 || word.length > longest || /\d/u.test(word)) return word;
  const plain = withoutParticiple(word.replace(/'s?$/u, ''));
  const bare = withoutPlural(withoutSuffix(plain));
  const root = bare === word ? undefined : verbRoot(bare);
  return root ?? settle(withoutVerbEnding(bare));
}

/** `aangevraagd` as `aanvraagd`, `gestopte` as `stopte`. */
function withoutParticiple(word: string): string {
  const separable =
    /^(aan|af|toe|op|in|uit|mee|bij|door|na|om|over|terug|voor|weg|samen|los|stop)ge(?=[a-z]{4,})(.*[dtn])$/u;
  const joined = word.replace(separable, '$1$2');
  const plain = /^ge[a-z]{3,}[^aeiouy][dt]e?$/u.test(joined) && joined.length >= 7;
  return plain && syllables(joined) >= 2 ? joined.slice(2) : joined;
}

/** `huisje` as `huis`, `dochtertje` as `dochter`. */
function withoutDiminutive(word: string): string {
  if (!/[a-z]{3}jes?$/u.test(word) || /^(meisje|beetje|toetje)/u.test(word)) return word;
  return word.replace(/((?<=[nm])netjes?|(?<=[lnrw])tjes?|(?<=m)pjes?|(?<=[a-z]{3})jes?)$/u, '');
}

/** Diminutives, and the endings -heden and -ingen. */
function withoutSuffix(word: string): string {
  if (word.endsWith('heden')) return `${word.slice(0, -5)}heid`;
  const small = withoutDiminutive(word);
  const single = small.replace(/ingen$/u, 'ing');
  return /[^aeiou]ing$/u.test(single) && syllables(single.slice(0, -3)) >= 2
    ? single.slice(0, -3)
    : single;
}

function withoutPlural(word: string): string {
  const many = syllables(word) >= 2;
  if (
    many &&
    word.length >= 5 &&
    /(er|el|en|em|or|ar|ing|eur|[^ioaes]e|o|a|ie)s$/u.test(word) &&
    !/(loos|adres|proces|succes|matras|tas|advies|vries)$/u.test(word)
  ) {
    return word.slice(0, -1);
  }
  if (word.length >= 6 && /[^t]ien$/u.test(word)) return word.slice(0, -2);
  if (word.length >= 5 && /[^aeiouy]en$/u.test(word) && syllables(word) >= 2) {
    return word.slice(0, -2);
  }
  return word.length >= 4 && /[^aeiou]e$/u.test(word) && many ? word.slice(0, -1) : word;
}

/** `betaald` and `betaalt` as `betaal`. */
function withoutVerbEnding(word: string): string {
  if (word.length < 5 || /(cht|nst|st|nt|ft|nd|ld|rd)$/u.test(word)) {
    return /(aa|ee|oo|uu|ie|oe|eu|ui|ij|ou|ei)[lrnmkpgs][dt]$/u.test(word)
      ? word.slice(0, -1)
      : word;
  }
  return /[^aeiouy][dt]$/u.test(word) ? word.slice(0, -1) : word;
}

/** One final consonant, voiceless, after a short vowel: `raaz`, `razz` and `ras` are written alike. */
function settle(word: string): string {
  const single = word.length > 3 ? word.replace(/([^aeiou])\1$/u, '$1') : word;
  const voiceless = single.replace(/v$/u, 'f').replace(/z$/u, 's');
  return voiceless.replace(/(aa|ee|oo|uu)(?=[^aeiouy]+$)/u, (vowels) => vowels.charAt(0));
}

function syllables(word: string): number {
  return word.match(/[aeiouy]+/gu)?.length ?? 0;
}
