/** Verbs that people use when they write about a case, by what is left of "betalen": "betaal". */
export const regularVerbs: readonly string[] =
  `activeer adem adviseer antwoord bedreig begeleid begroot behandel beheer bel belast beloof bemiddel
beoordeel bepaal bereik beschik beslis besteed bestuur betaal bewaar bezorg bots bouw breid check controleer daal deel dek demp dien doneer
dreig droom durf duw eindig eis erf fiets fraudeer functioneer gebeur gebruik geloof gok gooi groei gun haal handel handhaaf herhaal
herinner hoef hoor huil huur informeer investeer isoleer jaag ken keur klaag kleed klop klus knip kook koppel kwel kwets laad leef leen leer
leg leid let lever los luister luk maak machtig mail meen meld merk mis misbruik motiveer naai noem noteer observeer oefen offer onderhandel
oordeel open orden organiseer pak parkeer pas passeer pest pin plaag plaats plak pleeg pleit praat prikkel probeer procedeer protesteer
raak reageer realiseer red reduceer regel registreer reik reis reken repareer richt roddel rol rook ruil ruim rust saneer schaad schaam schat
scheur schop schors schort schrap signaleer sleep slik sloop snap solliciteer spaar speel spijbel splits spoel stagneer stapel
start stel stem steun stimuleer stook stop stoor stort straf streef strek studeer stuur teken tel test tik til toets toon train trouw twijfel veeg
verander verantwoord verbeter verbruik verdedig vergader vergoed verhuis verlaag vermoed vervuil verwaarloos verzeker vestig vlucht voed voeg voel voer
volg voltooi vorder vorm vul waarborg waarschuw wacht wandel wantrouw weiger wek wen wens werk wijzig wissel woon worstel zeur zorg`.split(
    /\s+/u,
  );

/** The others with their past and participle. */
export const irregularVerbs: readonly (readonly string[])[] = `bedrieg bedroog bedrogen
begin begon begonnen
bied bood boden geboden
bijt beet beten gebeten
bind bond bonden gebonden
blijf bleef bleven gebleven
blijk bleek bleken gebleken
breek brak gebroken
breng bracht brachten gebracht
buig boog bogen gebogen
denk dacht dachten gedacht
draag droeg droegen gedragen
drijf dreef dreven gedreven
dring drong drongen gedrongen
drink dronk dronken gedronken
dwing dwong dwongen gedwongen
eet aten gegeten
ga gaan gaat ging gingen gegaan
geef gaf gaven gegeven
genees genas genazen genezen
grijp greep grepen gegrepen
hang hing hingen gehangen
hef hief hieven geheven
help hielp hielpen geholpen
houd hou hield hielden gehouden
kies koos kozen gekozen
kijk keek keken gekeken
kom komen komt kwam kwamen gekomen
koop kocht kochten gekocht
krijg kreeg kregen gekregen
laat liet lieten gelaten
lees las lazen gelezen
lieg loog logen gelogen
lig lag lagen gelegen
lijk leek leken geleken
loop liep liepen gelopen
meet mat gemeten
neem nam namen genomen
overlijd overleed overleden
raad ried rieden geraden
rijd reed gereden
roep riep riepen geroepen
scheid gescheiden
scheld schold scholden gescholden
schend schond schonden geschonden
schenk schonk schonken geschonken
schiet schoot schoten geschoten
schijn scheen schenen geschenen
schrijf schreef schreven geschreven
schrik schrok schrokken geschrokken
schuif schoof schoven geschoven
sla slaan slaat sloeg sloegen geslagen
slaap sliep sliepen geslapen
sluit sloot sloten gesloten
spreek sprak spraken gesproken
sta staan staat stond stonden gestaan
steek stak staken gestoken
steel stal gestolen
sterf stierf stierven gestorven
stijg steeg stegen gestegen
treed trad traden getreden
tref trof troffen getroffen
trek trok trokken getrokken
val viel vielen gevallen
vang ving vingen gevangen
verdwijn verdween verdwenen
vergeet vergat vergaten vergeten
vergelijk vergeleek vergeleken
verlies verloor verloren
vind vond vonden gevonden
vraag vroeg vroegen gevraagd
vries vroor vroren gevroren
weeg woog wogen gewogen
weet wist wisten geweten
werp wierp wierpen geworpen
wijk week weken geweken
wijs wees wezen gewezen
win won wonnen gewonnen
zeg zei zeiden gezegd
zend zond zonden gezonden
zie zien ziet zag zagen gezien
zit zat zaten gezeten
zoek zocht zochten gezocht
zwerf zwierf zwierven gezworven
zwijg zweeg zwegen gezwegen`
  .split('\n')
  .map((line) => line.split(' '));

/** Forms that are another word when no part stands in front of them: a week, a woning. */
export const otherAlone: ReadonlySet<string> = new Set(
  `gat gaten gelegen gelaten geraden gevallen gevangen houding laat leiding leken lezing meting opende opening pas reden rekening
rekeningen richting richtingen rede sla stal stelling tekening tekeningen vergadering vroeg vroegen week weken wees wegen wezen woning woningen
zit zitting`.split(/\s+/u),
);

/** Nouns that only look like a verb with a part in front: "uitspraken" is no form of "uitspreken". */
export const noVerbs: ReadonlySet<string> = new Set(
  `aanspraak aanspraken afspraak afspraken bedrag bedragen beide beslagen bestaan betreft doorgaans goedkoop inhoud inkomen inkomens inzake
inzicht meestal onderwijs onderwijzen ontslagen ontstaan opgaven opzet overal uitgaven uitspraak uitspraken uitweg uitwegen verlegen
verslagen verstaan voorkeur voorwaarden voorzitter`.split(/\s+/u),
);

/** What stands before a verb, or apart from it further on: "opzeggen", "zegt ... op". */
export const looseParts: readonly string[] =
  `aan achter af bij binnen dicht door goed in kwijt langs leeg los mee na neer om onder
op over plaats rond samen stil stop tegen terug thuis toe uit vast voor weer weg`.split(/\s+/u);

/** What never stands apart. */
export const fixedParts: readonly string[] = ['be', 'ver', 'ont', 'her', 'er', 'mis'];
