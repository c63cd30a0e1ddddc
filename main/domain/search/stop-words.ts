const words = `aan af al alleen alles als altijd ander andere ben bent bij daar daarna daarom dan dat de der deze
die dit doch doen door dus een eens elk elke en er ga gaan gaat ge geen geweest haar had heb hebben heeft hem het
hier hij hoe hun ieder iemand iets ik in is ja je jij kan kon krijg krijgen krijgt kunnen maar mag me meer men met
mij mijn moet moeten mogen na naar niet niets nog nu of om omdat onder ons ook op over reeds sinds steeds te tegen
terwijl toch toen tot tussen u uit uw vaak van veel volgens voor waar waarom wanneer want waren was wat we wel
welk welke werd wezen wie wij wil willen wilt word worden wordt zal ze zei zelf zich zij zijn zo zoals zodat
zonder zou`;

/** Folded words that say nothing about what a text is about. */
export const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/u));
