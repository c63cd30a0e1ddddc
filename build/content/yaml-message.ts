import type { ErrorCode, YAMLError } from 'yaml';

const hints: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'een * aan het begin is een verwijzing; zet de tekst tussen aanhalingstekens',
  BAD_COLLECTION_TYPE: 'lijst en veld staan door elkaar',
  BAD_DQ_ESCAPE: 'na \\ staat een teken dat YAML niet kent; gebruik enkele aanhalingstekens',
  BAD_INDENT: 'de inspringing klopt niet',
  BAD_SCALAR_START: 'de waarde begint met een teken dat in YAML iets betekent; zet haar tussen aanhalingstekens',
  BLOCK_AS_IMPLICIT_KEY: 'er staat een dubbele punt in de tekst; zet de tekst tussen aanhalingstekens of gebruik >-',
  BLOCK_IN_FLOW: 'binnen [ ] of { } past geen ingesprongen lijst',
  DUPLICATE_KEY: 'dit veld staat er twee keer',
  MISSING_CHAR: 'er ontbreekt een teken, zoals een komma, haakje, dubbele punt of aanhalingsteken',
  MULTILINE_IMPLICIT_KEY: 'deze regel lijkt een veld maar loopt door; zet de tekst tussen aanhalingstekens of gebruik >-',
  TAB_AS_INDENT: 'er staat een tab; spring in met spaties',
  UNEXPECTED_TOKEN: 'hier staat iets dat YAML niet verwacht',
};

/** What YAML stumbled over, as one Dutch sentence. */
export function yamlMessage(error: YAMLError): string {
  const hint = hints[error.code] ?? error.message.replace(/\s+/gu, ' ').trim();
  return `De YAML is niet te lezen: ${hint}.`;
}
