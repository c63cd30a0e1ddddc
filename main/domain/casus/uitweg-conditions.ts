import type { Uitweg } from '../content/vocabulary.ts';
import type { ArtikelReference } from '../reference/artikel.ts';

/** What a way out asks before a decision can rest on it, and where the law says so. */
type UitwegRule = {
  readonly artikel: ArtikelReference | null;
  /** Ids of the conditions; the screen has a Dutch sentence for each. */
  readonly conditions: readonly UitwegCondition[];
};

export type UitwegCondition =
  | 'tekst-laat-het-toe'
  | 'er-staat-kan'
  | 'belangen-gewogen'
  | 'voorwaarden-andere-regeling'
  | 'kosten-doen-zich-voor'
  | 'kosten-noodzakelijk'
  | 'bijzondere-omstandigheden'
  | 'niet-uit-eigen-middelen'
  | 'geen-voorliggende-voorziening'
  | 'zeer-bijzonder'
  | 'in-rapportage-en-beschikking'
  | 'acute-nood'
  | 'niets-anders-helpt'
  | 'recht-volgt-uit-verblijf'
  | 'alle-feiten-gewogen'
  | 'clausule-in-verordening'
  | 'doel-van-de-wet-gemist'
  | 'is-een-beleidsregel'
  | 'onevenredig-uitgepakt'
  | 'bepaling-laat-ruimte'
  | 'geschikt'
  | 'noodzakelijk'
  | 'evenwichtig'
  | 'bepaling-werkt-rechtstreeks'
  | 'gelijke-gevallen'
  | 'geen-goede-reden-voor-verschil'
  | 'gunstig-voor-inwoner'
  | 'vast-en-voor-iedereen-gelijk';

/**
 * The conditions of each way out. Articles are those of the bundled register; what a verordening asks
 * is local, so that way out names none. `geen`, a signaal and going up the ladder ask nothing in law.
 */
export const uitwegRules: Readonly<Record<Uitweg, UitwegRule>> = {
  'binnen-letter-van-de-regel': { artikel: null, conditions: ['tekst-laat-het-toe'] },
  'kan-bepaling': { artikel: 'awb/3:4/1', conditions: ['er-staat-kan', 'belangen-gewogen'] },
  'andere-wet-of-regeling': { artikel: null, conditions: ['voorwaarden-andere-regeling'] },
  'bijzondere-bijstand': {
    artikel: 'participatiewet/35/1',
    conditions: [
      'kosten-doen-zich-voor',
      'kosten-noodzakelijk',
      'bijzondere-omstandigheden',
      'niet-uit-eigen-middelen',
      'geen-voorliggende-voorziening',
    ],
  },
  individualisering: {
    artikel: 'participatiewet/18/1',
    conditions: ['zeer-bijzonder', 'in-rapportage-en-beschikking'],
  },
  'zeer-dringende-redenen': {
    artikel: 'participatiewet/16/1',
    conditions: ['recht-volgt-uit-verblijf', 'acute-nood', 'niets-anders-helpt'],
  },
  'dringende-reden-terugvordering': {
    artikel: 'participatiewet/58/8',
    conditions: ['alle-feiten-gewogen'],
  },
  'hardheidsclausule-verordening': {
    artikel: null,
    conditions: ['clausule-in-verordening', 'doel-van-de-wet-gemist'],
  },
  'inherente-afwijking-beleidsregel': {
    artikel: 'awb/4:84',
    conditions: ['is-een-beleidsregel', 'bijzondere-omstandigheden', 'onevenredig-uitgepakt'],
  },
  evenredigheid: {
    artikel: 'awb/3:4/2',
    conditions: ['bepaling-laat-ruimte', 'geschikt', 'noodzakelijk', 'evenwichtig'],
  },
  'buitenwettelijk-beleid': {
    artikel: null,
    conditions: ['gunstig-voor-inwoner', 'vast-en-voor-iedereen-gelijk'],
  },
  'tegenwettelijk-beleid': {
    artikel: null,
    conditions: ['gunstig-voor-inwoner', 'vast-en-voor-iedereen-gelijk'],
  },
  'hoger-recht': { artikel: null, conditions: ['bepaling-werkt-rechtstreeks'] },
  'gelijkheid-discriminatieverbod': {
    artikel: 'grondwet/1',
    conditions: ['gelijke-gevallen', 'geen-goede-reden-voor-verschil'],
  },
  'escalatie-landelijk': { artikel: null, conditions: [] },
  'signaal-aan-beleid': { artikel: null, conditions: [] },
  geen: { artikel: null, conditions: [] },
};
