/**
 * Why the window can't open in a browser. `message` is Dutch: it is shown where the app was started,
 * for the user and for whoever manages the machine.
 */
export class BrowserStartError extends Error {
  override readonly name = 'BrowserStartError';
  readonly code: BrowserStartErrorCode;

  constructor(code: BrowserStartErrorCode, cause?: unknown) {
    super(messages[code], { cause });
    this.code = code;
  }
}

export type BrowserStartErrorCode = 'NO_BROWSER' | 'BROWSER_DENIED' | 'BROWSER_ENDED';

const messages: Readonly<Record<BrowserStartErrorCode, string>> = {
  NO_BROWSER: `Maatstaf kan geen venster openen: er is geen Chrome, Edge of Chromium gevonden (NO_BROWSER).
Uw casusboek is niet aangeraakt.
Wat u kunt doen: installeer een van deze browsers, of laat de omgevingsvariabele MAATSTAF_BROWSER naar het programma wijzen.`,
  BROWSER_DENIED: `Maatstaf kan geen venster openen: de browser staat niet toe dat een programma hem aanstuurt (BROWSER_DENIED).
Uw casusboek is niet aangeraakt.
Dat komt meestal door een beleidsinstelling van uw organisatie. Vraag uw ICT-afdeling om in Chrome of Edge:
  - RemoteDebuggingAllowed niet op false te zetten;
  - DeveloperToolsAvailability niet op 2 te zetten;
  - BrowserSignin niet op 2 te zetten (aanmelden verplicht);
  - DefaultJavaScriptSetting niet op 2 te zetten, en https://maatstaf.invalid op te nemen in URLAllowlist als URLBlocklist alles blokkeert.
Maatstaf opent geen poort en gaat het netwerk niet op: de browser en het programma praten over een pijp binnen deze computer.`,
  BROWSER_ENDED: `Maatstaf kan geen venster openen: de browser stopte meteen na het starten (BROWSER_ENDED).
Uw casusboek is niet aangeraakt.
Wat u kunt doen: start Maatstaf nog een keer. Blijft dit gebeuren, vraag uw ICT-afdeling dan of de browser op deze computer gestart mag worden, en geef ze het bestand maatstaf.log.`,
};
