import { foldLetters } from './fold-letters.ts';

/**
 * Names that are also words, as names are compared: in small letters, or as the first word of a
 * sentence, they say nothing about a person.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `aardappel anker arend bakker bas beek beer berg berk bert bever bloem boer bogaard boom bos bosch
  brand bron bruin bult daal dam dekker dijk dol donker duin els faber faith fleur franken groen
  groot haan haas hak hart heide hemel hert hof hoek hoop huis iris jager jong kamer kamp kappel
  kern keizer kers kerk klaver klei klein klerk kok koning koper kraan krijger kroon kruis kuiper
  lam lang leeuw linde maan mark meer mei meijer molen mol mooi mulder muis naald noot olie oom oost
  pen poel poort pol post prins prins reus rein ridder rijk rob roos rood ruiter schaap schipper
  schilder schouten slager slot smit snoek spaan stam steen ster sterk sterre stok storm straat
  tak tim timmer tom ton toren tuin tuinman valk veen veer veld visser vliet vlug vogel vos vries
  vrij waard wal water weg weide werf wester wever wil wild will winter wit wolf wolken wouter zand
  zee zomer zon zuid zwaan zwart hans stein rose grace lente dauw hoop vreugde rust jan pim bo
  art lot sport bel floor loes rik kees koos merel koen nora tess may june joy christen chris
  victoria gloria angel bart roosen baas beker brouwer meester page kim noor`
    .split(/\s+/u)
    .map(foldLetters),
);
