import type { Uitweg } from '../content/vocabulary.ts';

/**
 * What each way out comes down to, in plain words of our own and never as the text of the law. Empty
 * for what is no way in law: going up the ladder, a signaal, and none at all.
 */
export const uitwegMeanings: Readonly<Record<Uitweg, string>> = {
  'binnen-letter-van-de-regel': 'De regels laten dit besluit zelf toe.',
  'kan-bepaling':
    'In de regel staat dat iets kan. De gemeente moet dan alle belangen wegen voordat zij kiest.',
  'andere-wet-of-regeling': 'Een andere wet of regeling past hier beter.',
  'bijzondere-bijstand':
    'De gemeente betaalt kosten die er echt zijn, die nodig zijn, die komen door bijzondere omstandigheden en die iemand niet zelf kan betalen.',
  individualisering:
    'De gemeente stemt de bijstand en de plichten af op iemands omstandigheden, mogelijkheden en middelen. Een hoger bedrag kan alleen in een zeer bijzondere situatie.',
  'zeer-dringende-redenen':
    'Wie geen recht op bijstand heeft, kan die bij zeer dringende redenen toch krijgen.',
  'dringende-reden-terugvordering':
    'Bij dringende redenen kan de gemeente van terugvordering afzien, helemaal of voor een deel. Alle feiten en omstandigheden tellen dan mee.',
  'hardheidsclausule-verordening':
    'De verordening zegt zelf wanneer de gemeente ervan mag afwijken.',
  'inherente-afwijking-beleidsregel':
    'De gemeente moet van een eigen beleidsregel afwijken als het nadeel door bijzondere omstandigheden niet in verhouding is tot het doel van die regel.',
  evenredigheid:
    'Het nadeel van een besluit moet in verhouding zijn tot het doel ervan. Het besluit moet werken, nodig zijn en niet te zwaar wegen voor de inwoner.',
  'buitenwettelijk-beleid':
    'De gemeente heeft vast beleid dat gunstiger is dan de wet vraagt. Zij past dat bij iedereen gelijk toe.',
  'tegenwettelijk-beleid':
    'De gemeente heeft vast beleid dat gunstiger is dan de wet toestaat. Dat bindt alleen deze gemeente.',
  'hoger-recht': 'Een verdrag of de Grondwet beschermt wat hier op het spel staat.',
  'gelijkheid-discriminatieverbod': 'Wie in een gelijk geval is, wordt gelijk behandeld.',
  'escalatie-landelijk': '',
  'signaal-aan-beleid': '',
  geen: '',
};
