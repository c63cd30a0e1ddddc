import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Uitspraak } from '../../../main/domain/content/uitspraak.ts';
import type { SearchDocument } from '../../../main/domain/search/search-document.ts';
import { summarizeCasus, type Casus } from '../../../main/domain/casus/casus.ts';
import type { Answers } from '../../helpers/fake-api.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { makeReading, makeVoorbeeldcasus } from '../../helpers/make-reading.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const own = makeCasus({
  title: 'Scooter naar het mbo',
  wetten: ['awb'],
  grondwaarden: [{ id: 'pw-bestaan', verdict: 'dient', why: 'Zo kan hij rondkomen.' }],
  factoren: { 'dakloosheid-dreigt': 'ja', 'eigen-toedoen': 'ja' },
  effect: 'Een vergoeding voor een scooter.',
  decision: { outcome: 'afgewezen', chosen: null, motivation: '', letter: '' },
  precedents: [
    {
      target: { kind: 'voorbeeldcasus', id: 'weg' },
      relation: 'steunt',
      reason: 'Leek erop.',
      linkedAt: '2026-11-01T10:00:00.000Z',
    },
  ],
});
const twin: SearchDocument = {
  kind: 'voorbeeldcasus',
  id: 'tweeling',
  title: 'Zelfde factoren, toegekend',
  aliases: [],
  summary: '',
  keywords: [],
  questions: [],
  body: [{ heading: 'Situatie', text: 'Een jongen kan niet op tijd op zijn mbo komen.' }],
  wetten: ['awb'],
  leefgebieden: [],
  grondwaarden: [],
  dilemmas: [],
  factoren: { 'dakloosheid-dreigt': 'ja', 'eigen-toedoen': 'ja' },
  outcome: 'toegekend-binnen-regel',
  label: 'leervoorbeeld',
  references: [],
  relations: [],
};
const uitspraak: Uitspraak = {
  ecli: 'ECLI:NL:CRVB:2010:BN1265',
  court: 'Centrale Raad van Beroep',
  core: [],
  wetten: ['wmo-2015'],
  status: 'achterhaald',
  certainty: 'gecontroleerd',
  read: 'alleen-kop',
};
const factor = (id: string, pleads: 'voor' | 'tegen') => ({
  id,
  title: id,
  question: `Speelt ${id} hier?`,
  pleads,
  cues: [],
});
const answers: Answers = {
  'casus:get': own,
  'casus:list': { casussen: [summarizeCasus(own)], total: 1 },
  'library:get-overview': {
    builtOn: '2026-11-22',
    entries: [
      {
        kind: 'grondwaarde',
        id: 'awb-motivering',
        title: 'Uitleggen waarom',
        group: 'rechtsbescherming',
        wetten: ['awb'],
        leefgebieden: [],
      },
      {
        kind: 'wet',
        id: 'awb',
        title: 'Algemene wet bestuursrecht',
        group: '',
        wetten: ['awb'],
        leefgebieden: [],
      },
      {
        kind: 'voorbeeldcasus',
        id: 'tweeling',
        title: twin.title,
        group: '',
        wetten: [],
        leefgebieden: [],
      },
    ],
  },
  'library:get-item': { failure: 'not-found' },
  'library:get-factoren': {
    parents: [],
    factoren: [factor('dakloosheid-dreigt', 'voor'), factor('eigen-toedoen', 'tegen')],
  },
  'library:get-search-page': { documents: [twin], thesaurus: [], next: null },
};
const pointOf = async (rule: string) => {
  const row = (await screen.findByText(rule, {}, { timeout: 10_000 })).closest('li');
  if (row === null) throw new Error(`${rule} is not in a list`);
  return within(row);
};

test('a casus is chosen, and each open point has its number, reason and source', async () => {
  const app = renderApp('/toetsen', answers);
  await app.user.click(await screen.findByRole('link', { name: 'Scooter naar het mbo' }));

  const means = await pointOf('R05');
  expect(means.getByText('Het effect leest als een middel.')).toBeDefined();
  expect(means.getByText(/^Bron: Methode, stap 1$/u)).toBeDefined();
  const wet = await pointOf('R07');
  expect(wet.getByRole('link', { name: 'Algemene wet bestuursrecht' })).toBeDefined();
  expect(screen.getByText(/^\d+ open punten$/u)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Ga naar 1 Effect' })).toBeDefined();
});

test('a ruling that no longer holds is named, and leads to the words that rest on it', async () => {
  const ecli = 'ECLI:NL:CRVB:2010:BN1265';
  const rulings: Casus['rulings'] = [
    { ecli, direction: 'weerspreekt', why: 'Daar ging het om een fiets.' },
  ];
  const jumped: Element[] = [];
  Element.prototype.scrollIntoView = function scrolled(this: Element) {
    jumped.push(this);
  };
  const app = renderApp(`/toetsen/${own.id}`, {
    ...answers,
    'casus:get': { ...own, rulings },
    'library:get-uitspraken-page': {
      entries: [{ ...uitspraak, ecli, status: 'achterhaald' }],
      next: null,
    },
  });

  const outdated = await pointOf('R23');
  await app.user.click(outdated.getByRole('button', { name: `${ecli} naar de tekst` }));
  expect(document.activeElement?.textContent).toContain('Daar ging het om een fiets.');
  expect(document.activeElement?.textContent).toContain(`${ecli} (pleit tegen)`);
  expect(jumped).toEqual([document.activeElement]);
});

test('a precedent that is gone, and a similar case that ended otherwise, are named', async () => {
  renderApp(`/toetsen/${own.id}`, answers);

  const gone = await pointOf('R28');
  expect(gone.getByRole('link', { name: 'vergelijk met weg' })).toBeDefined();
  const unequal = await pointOf('R30');
  const link = unequal.getByRole<HTMLAnchorElement>('link', {
    name: `vergelijk met ${twin.title}`,
  });
  expect(link.getAttribute('href')).toBe(
    `/vergelijken?links=casus:${own.id}&rechts=voorbeeldcasus:tweeling`,
  );
});

test('a precedent that still stands is not flagged', async () => {
  renderApp(`/toetsen/${own.id}`, {
    ...answers,
    'library:get-item': makeReading(makeVoorbeeldcasus({ id: 'weg' })),
  });

  await pointOf('R07');
  expect(screen.queryByText('R26')).toBeNull();
  expect(screen.queryByText('R28')).toBeNull();
});

test('without a casus it says where to begin', async () => {
  renderApp('/toetsen');

  expect(await screen.findByText('Er is nog geen casus om te toetsen.')).toBeDefined();
});

test('a casus that can not be read says why', async () => {
  renderApp(`/toetsen/${own.id}`, { ...answers, 'casus:get': { failure: 'damaged' } });

  expect(await screen.findByText(/Deze casus is beschadigd/u)).toBeDefined();
});

test('choosing an outcome asks why an equal case ended otherwise, and keeps the sentence', async () => {
  const app = renderApp(`/casusboek/${own.id}/besluit`, {
    ...answers,
    'casus:get': { ...own, decision: { ...own.decision, outcome: null } },
    'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
  });
  await app.user.selectOptions(await screen.findByLabelText('Uitkomst'), 'Afgewezen');
  const equal = within(
    await screen.findByRole('region', { name: 'Gelijke gevallen' }, { timeout: 10_000 }),
  );
  await app.user.click(equal.getByRole('button', { name: /^Leg dit vast/u }));
  expect(equal.getByText('Schrijf in één zin waarom.')).toBeDefined();

  await app.user.type(
    equal.getByLabelText('Waarom is het hier anders? Eén zin.'),
    'Hij kan bij zijn zus wonen.',
  );
  await app.user.click(equal.getByRole('button', { name: /^Leg dit vast/u }));
  window.dispatchEvent(new Event('blur'));

  expect(await equal.findByText(/^Je hebt uitgelegd waarom het hier anders is/u)).toBeDefined();
  const saves = () => app.calls.filter(({ name }) => name === 'casus:save');
  await expect.poll(() => JSON.stringify(saves().at(-1)?.input)).toContain('zijn zus wonen');
  const saved = saves().at(-1)?.input as { casus: Casus };
  expect(saved.casus.precedents.at(-1)).toMatchObject({
    target: { kind: 'voorbeeldcasus', id: 'tweeling' },
    relation: 'contrast',
  });
});
