import { weights, wordsOfStory } from '../../main/domain/search/weights.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Screen, ScreenSection } from '../shared/screen.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import styles from './how-search-works.module.css';

const fieldNames: Record<keyof typeof weights.fields, string> = {
  title: 'Titel',
  keywords: 'Trefwoorden, factoren, wetten en leefgebieden',
  questions: 'Vragen en manieren om iets te herkennen',
  summary: 'Samenvatting',
  body: 'De rest van de tekst',
};

const matchNames: Record<keyof typeof weights.match, string> = {
  word: 'Het woord zelf, ook verbogen, vervoegd of met een ander accent',
  part: 'Een deel van een samengesteld woord (“uitkering” in “bijstandsuitkering”)',
  concept: 'Een ander woord voor hetzelfde, uit de woordenlijst van het vak',
  prefix: 'Het begin van een woord dat nog niet af is',
  prefixOfKnown: 'Hetzelfde, terwijl het getypte ook een heel woord is',
  typo: 'Een woord dat er maar een paar letters van afwijkt of net zo klinkt',
};

const sortNames: Record<keyof typeof weights.similar.sorts, string> = {
  dilemmas: 'Een gedeeld dilemma',
  wetten: 'Een gedeelde wet',
  factoren: 'Een gedeelde factor',
  leefgebieden: 'Een gedeeld leefgebied',
  grondwaarden: 'Een gedeelde grondwaarde',
};

/** How finding and comparing work, with the numbers that the app itself uses. */
export function HowSearchWorksScreen() {
  const { through, similar, method } = weights;
  return (
    <Screen>
      <ScreenHeading lead="Wat bepaalt welke casussen je bovenaan ziet? Hier staat het, met de getallen waarmee Maatstaf rekent.">
        Zo zoekt en vergelijkt Maatstaf
      </ScreenHeading>

      <ScreenSection heading="In het kort">
        <Paragraph>
          Maatstaf zoekt woorden op en telt hoeveel ze zeggen. Een woord dat in weinig stukken
          staat, zegt meer dan een woord dat overal staat. Er is geen model dat van jouw casussen
          leert, en niets gaat naar buiten. Dezelfde vraag geeft op dezelfde bibliotheek altijd
          dezelfde volgorde.
        </Paragraph>
        <Paragraph>
          De volgorde is geen advies. Maatstaf geeft geen percentage en geen uitkomst: het laat zien
          wat twee casussen delen en waarin ze verschillen. Wat dat betekent, weeg jij.
        </Paragraph>
      </ScreenSection>

      <ScreenSection heading="Zoeken op woorden">
        <Paragraph>
          Je casusboek en de bibliotheek worden los van elkaar doorzocht, elk met een eigen telling
          van hoe gewoon een woord is. Waar een woord staat, bepaalt hoe zwaar het telt:
        </Paragraph>
        <NumberTable
          caption="Gewicht per plaats in de tekst"
          rows={entriesOf(fieldNames).map(([field, name]) => [name, weights.fields[field].weight])}
        />
        <Paragraph>Hoe een woord gevonden is, telt ook mee:</Paragraph>
        <NumberTable
          caption="Gewicht per manier van vinden"
          rows={[
            ...entriesOf(matchNames).map(([way, name]): Row => [name, weights.match[way]]),
            ['Een woord dat er alleen mee te maken heeft', weights.related],
            ['Een los woord dat op een dilemma of grondwaarde wijst', weights.cue.word],
            ['Een paar woorden die daar samen op wijzen', weights.cue.phrase],
            ['Extra voor een casus, per factor waar je woorden op wijzen', weights.cuedFactor],
          ]}
        />
        <Paragraph>
          Werkwoorden vindt Maatstaf in al hun vormen: “geweigerd” vindt ook “weigeren”, en “zegt
          haar baan op” vindt “opgezegd”. Pas als een woord nergens staat, zoekt Maatstaf wat je
          bedoeld kunt hebben: “dogter” wordt “dochter”.
        </Paragraph>
        <Paragraph>
          Een woord dat vaker voorkomt telt steeds minder extra (verzadiging{' '}
          {number(weights.saturation)}), en een lang stuk wint niet omdat het lang is. Van de score
          hangt {number(weights.coverage)} deel af van hoeveel van je woorden gevonden zijn. Noem je
          een artikel, een ECLI of een BWB-nummer, dan komt eerst wat dat noemt.
        </Paragraph>
        <Paragraph>
          De formule is BM25F (Robertson en Zaragoza, The Probabilistic Relevance Framework, 2009):
          een gangbare manier om woorden in velden te wegen.
        </Paragraph>
      </ScreenSection>

      <ScreenSection heading="Dilemma's en grondwaarden vinden">
        <Paragraph>
          Een dilemma staat zelden met zoveel woorden in een vraag. Daarom telt naast de eigen tekst
          ook mee in welke van de beste {through.casussen.most} casussen het speelt (gewicht{' '}
          {number(through.casussen.dilemmas)} voor dilemma&apos;s,{' '}
          {number(through.casussen.grondwaarden)} voor grondwaarden), en bij welke factoren het
          hoort (gewicht {number(through.factoren)}). Bij het resultaat staat dan door welke
          casussen het gevonden is.
        </Paragraph>
        <NumberTable
          caption="Hoe dat meetellen verloopt"
          rows={[
            ['Macht waarmee een minder goede casus minder telt', through.casussen.power],
            ['Wat elk volgend dilemma of grondwaarde van een casus minder telt', through.place],
            ["Dilemma's die een grondwaarde mee laten vinden, hoogstens", through.dilemmas.most],
            ['Macht waarmee een minder goed dilemma minder telt', through.dilemmas.power],
            ['Gewicht van een grondwaarde via een dilemma', through.dilemmas.grondwaarden],
            ['Correctie voor wat in heel veel casussen speelt', through.often],
          ]}
        />
      </ScreenSection>

      <ScreenSection heading="Casussen vergelijken">
        <Paragraph>
          Schrijf je een casus, of plak je een stuk van {wordsOfStory} woorden of meer, dan
          vergelijkt Maatstaf het hele verhaal. De tekst telt voor {number(similar.text)}, en alles
          wat is aangekruist samen voor {number(similar.tags)}. Binnen wat is aangekruist:
        </Paragraph>
        <NumberTable
          caption="Gewicht van wat twee casussen delen"
          rows={[
            ...entriesOf(sortNames).map(([sort, name]): Row => [name, similar.sorts[sort]]),
            ['Iets dat alleen de andere casus heeft (gaat eraf)', similar.surplus],
          ]}
        />
        <Paragraph>
          Wat bij weinig casussen speelt, telt zwaarder dan wat bij bijna alle speelt. “Weet ik
          niet” is nooit een nee: een factor die je niet weet, telt niet mee als overeenkomst en ook
          niet als verschil. Een casus die bijna hetzelfde is maar anders afliep, krijgt het woord
          contrast. Noemt de bibliotheek zelf een tegenhanger van de casus die het meest lijkt, dan
          komt die altijd mee. Wat minder lijkt, kun je uitklappen. Is een casus achterhaald, dan
          staat dat erbij.
        </Paragraph>
        <Paragraph>
          Een casus komt pas in beeld als hij genoeg deelt: twee woorden die iets zeggen, één begrip
          uit het vak als hij bijna net zo goed past als de beste, of een flink deel van wat is
          aangekruist. Bij de redenen staat elk idee één keer. Getallen, dagen en woorden als
          “groot” tellen mee voor de volgorde, maar zijn geen reden. Noemt de andere casus het
          anders, dan staat dat erbij.
        </Paragraph>
        <Paragraph>
          Vraag je in dat stuk hoe je iets aanpakt, dan laat Maatstaf ook de methode zien. Een
          pagina moet daarvoor minstens {number(method.asked)} keer zo goed passen als de beste
          casus, in je vraag en in het hele stuk samen. Vraag je niets, dan is dat{' '}
          {number(method.whole)} keer in het hele stuk. Van de volgende pagina&apos;s blijft staan
          wat minstens {number(method.ofBest)} keer zo goed past als de eerste.
        </Paragraph>
      </ScreenSection>

      <ScreenSection heading="Voor het Algoritmeregister">
        <Paragraph muted>
          Wil je organisatie Maatstaf in het Algoritmeregister opnemen, dan kun je dit gebruiken.
        </Paragraph>
        <DefinitionList
          items={[
            { term: 'Naam', value: 'Maatstaf: zoeken en vergelijken van casussen' },
            {
              term: 'Doel',
              value:
                'Medewerkers in het sociaal domein laten zien welke voorbeelden en eigen casussen lijken op hun vraag, met de reden erbij.',
            },
            {
              term: 'Soort',
              value:
                'Zoekalgoritme met vaste, openbare gewichten. Geen zelflerend model, geen voorspelling, geen profiel van mensen.',
            },
            {
              term: 'Gegevens',
              value:
                'De meegeleverde bibliotheek en de casussen die de medewerker zelf schreef, op de eigen computer. Geen koppeling met registraties.',
            },
            {
              term: 'Menselijke tussenkomst',
              value:
                'Altijd. Het algoritme neemt geen besluit, stelt geen besluit voor en vult niets in. De medewerker kiest, koppelt en motiveert.',
            },
            {
              term: "Risico's en wat ertegen gedaan is",
              value:
                'Een medewerker kan een lijkend geval te zwaar laten wegen. Daarom staan verschillen naast overeenkomsten, worden contrasten genoemd en vraagt elke koppeling om een reden.',
            },
            {
              term: 'Uitleg aan inwoners',
              value:
                'Deze pagina. De getallen hierboven zijn de getallen waarmee het programma rekent.',
            },
          ]}
        />
      </ScreenSection>
    </Screen>
  );
}

type Row = readonly [name: string, weight: number];

function NumberTable({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly Row[];
}) {
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <tbody>
        {rows.map(([name, weight]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{number(weight)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function entriesOf<Key extends string>(names: Record<Key, string>): readonly [Key, string][] {
  return Object.entries(names) as [Key, string][];
}

const format = new Intl.NumberFormat('nl-NL');

function number(value: number): string {
  return format.format(value);
}
