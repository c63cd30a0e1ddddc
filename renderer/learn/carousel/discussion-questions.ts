/** What colleagues talk about before they hear the outcome; the same for every case. */
export const discussionQuestions: readonly string[] = [
  'Wat moet er voor deze inwoner anders worden? Word het eens over één zin.',
  'Welke grondwaarden spelen mee, en waar schuurt het?',
  'Welke besluiten zie je, en wat doet elk besluit over twee jaar?',
  'Welke weg biedt de wet, en wat is de sterkste tegenwerping?',
];

/** What they end with. */
export const closingQuestions: readonly string[] = [
  'Waar week ons gesprek af van de uitwerking, en waarom?',
  'Welke casus van onszelf lijkt hierop?',
  'Lopen meer inwoners hierop vast? Wie meldt dat?',
];
