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
werkloos werkloze werklozen
volwassen volwassene volwassenen
verkeerd verkeerde
korting kortingen korten gekort gekorte kortte
afspraak afspraken afspreken afgesproken afsprak afspreekt
adres adressen
proces processen
advies adviezen
matras matrassen
gehandicapt gehandicapte gehandicapten
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
lift liften
laag lage
naam namen
maat maten
mate
name
namens`;

/** From a folded form to the form that stands for all of them. */
export const irregularWords: ReadonlyMap<string, string> = new Map(
  groups.split('\n').flatMap((line) => {
    const [stem = '', ...forms] = line.split(' ');
    return [stem, ...forms].map((form) => [form, stem] as const);
  }),
);
