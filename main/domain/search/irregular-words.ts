/** Groups of forms of one word that no rule brings together, and words that look like another form but are none. */
const groups = `kind kinderen kinders kindje
stad steden
lid leden
ei eieren
goed goederen
weg wegen
dag dagen
gat gaten
pad paden
glas glazen
dak daken
dakloos dakloze daklozen
toeken toegekend toegekende toekent toekennen toekenning
afwijz afgewezen afwijzen afwijzing
toewijz toegewezen toewijzen toewijzing
verwijz verwezen verwijzen verwijzing
krijg gekregen kreeg kregen
geef gegeven gaf gaven geven geeft
help geholpen hielp helpen helpt
verlies verloren verloor verliest verliezen
betaling betalingen
leen geleend leende lenen leent
koop gekocht kocht kopen koopt
zoek gezocht zocht zoeken zoekt
breng gebracht bracht brengen brengt
slaap geslapen sliep slapen slaapt
blijf gebleven bleef bleven blijven blijft
rijd gereden reed rijden rijdt
spreek gesproken sprak spreken spreekt
neem genomen nam nemen neemt
weet weten wist wisten geweten
woon gewoond woonde wonen woont
ouder ouders
gezin gezinnen gezins
gemeente gemeenten gemeentes gemeentelijk gemeentelijke
huis huizen thuis
schuld schulden
dienst diensten
gift giften
recht rechten
hond honden
maand maanden
kost kosten
kracht krachten
gezond gezonde
gedicht
gebit
gebied
gebrek
gevolg
geweld
geld
bijstand
verband
stand
land
student studenten
klant klanten
krant
tante
verzoek
budget
arts artsen
angst angsten
winst
kunst
gast
kast
kans kansen
fiets fietsen
wet wetten
lift liften`;

/** From a folded form to the form that stands for all of them. */
export const irregularWords: ReadonlyMap<string, string> = new Map(
  groups.split('\n').flatMap((line) => {
    const [stem = '', ...forms] = line.split(' ');
    return [stem, ...forms].map((form) => [form, stem] as const);
  }),
);
