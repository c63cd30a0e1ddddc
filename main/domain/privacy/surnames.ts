import { foldLetters } from './fold-letters.ts';

/** Common surnames that are no words, folded: "Jansen", "Yilmaz". */
const surnames: ReadonlySet<string> = new Set(
  `jansen janssen janse janssens hendriks hendriksen peters petersen pietersen pieters willems
  willemsen gerritsen gerrits jacobs jacobsen martens maartens vermeulen verhoeven vermeer verbeek
  verhagen verschuren verschoor verkerk verbruggen vermaat hermans hermsen smits smeets schmitz
  smulders scholten schouten koster kosters kuipers kuypers peeters evers everts driessen claassen
  claessen geerts geurts geerlings goossens martinus willemse pieterse jacobse cornelisse cornelissen
  gerritse hendrikse dirksen dirks dirkse teunissen theunissen arends arendsen arts aarts adriaanse
  mertens michielsen joosten joosse wouters wolters wolf kramer kramers kroes kroon hoogland hoekman
  hofman hofmans hoffman hoffmann huisman veldman veldhuis veldhuizen nieuwenhuis nieuwenhuizen
  oosterhuis oosterhout oudshoorn oldenburg groeneveld groenewegen groenendijk hoogendoorn hoogeveen
  zijlstra dijkgraaf schoonhoven blokland blom boersma bouwman bouma postma bosman kooistra
  brinkman brink bruijn vries graaf vliet wijk vreede leeuwen beukers breukelen doorn dongen
  timmerman timmermans zeeman zuidema zwiers yilmaz kaya demir yildiz yildirim ozturk aydin ozdemir
  arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat korkmaz sahin celik erdogan acar
  bakkali amrani idrissi alaoui yahyaoui bouzidi bouali boukhari benali bennani haddou azzouzi mansouri
  ouali moussaoui chaoui hamdaoui saidi tahiri ziani khattabi elhadj haddad hussein hassan
  nguyen tran pham singh kaur kumar sharma ramdin ramlal ramsaran jagessar kartosen mahabier biharie
  pinas wijngaarde sedney martina nowak kowalski kowalczyk wisniewski wojcik kaminski lewandowski
  zielinski szymanski wozniak dabrowski kozlowski mazur petrov petrova ivanov ivanova popov shevchenko
  kovalenko bondarenko boyko tkachenko tesfay ghebre mohamud abdi warsame mensah owusu diallo bah
  traore keita jallow silva santos ferreira pereira oliveira rodriguez gonzalez fernandez garcia lopez
  martinez schuurman schuurmans sanders vos-smit nijhuis nijland nijboer wassenaar westra
  kok-jansen heijmans heymans heijnen lammers lamers lambers rutten rutgers roelofs roelofsen wessels
  bogaerts hagenaars ruijter kuijpers kuijper cuijpers kuiters schreurs schroder schreuder schrijver
  veenstra veenendaal meijerink wiersma tuinstra sikkema haverkamp hulshof assink wolterink`
    .split(/\s+/u)
    .map(foldLetters),
);

/** Endings that only surnames have: Frisian, Polish, Balkan, Turkish, Ukrainian. */
const endings =
  /(?:[^aeiou]stra|[bdfgklmnprtz]sma|[aeiou]nga|[bdfgklmnprt]ema|ovic|evic|wicz|wski|wska|czyk|czak|oglu|enko|chuk|yan|idze|shvili)$/u;

/** Whether a word is a surname wherever it stands with a capital. */
export function isSurname(word: string): boolean {
  const folded = foldLetters(word);
  return surnames.has(folded) || (folded.length > 5 && endings.test(folded));
}
