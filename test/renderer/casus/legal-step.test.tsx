import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { makeCasus } from '../../helpers/make-casus.ts';
import { makeDilemma, makeReading } from '../../helpers/make-reading.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const stored = makeCasus({ wetten: ['wmo-2015'] });
const answers = {
  'casus:get': stored,
  'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
};
const address = `/casusboek/${stored.id}/juridische-toets`;

test('a decision that rests on a way out with an unmet condition stays open', async () => {
  const app = renderApp(address, answers);
  await app.user.selectOptions(await screen.findByLabelText('Uitweg toevoegen'), 'evenredigheid');
  await app.user.click(screen.getByRole('button', { name: 'Voeg toe' }));
  const uitweg = screen.getByRole('group', { name: 'Evenredigheid' });
  const asked = within(uitweg).getByRole('group', { name: /geschikt voor het doel/u });
  await app.user.click(within(asked).getByRole('radio', { name: 'Nee' }));
  expect(screen.queryByText(/^Het besluit rust op een uitweg waarvan/u)).toBeNull();

  await app.user.click(within(uitweg).getByRole('checkbox', { name: /^Het besluit rust/u }));

  expect(screen.getByText(/^Het besluit rust op een uitweg waarvan/u)).toBeDefined();
});

test('Wmo brings the five steps of research along', async () => {
  const app = renderApp(address, answers);
  await app.user.click(await screen.findByText(/0 van 5 stappen gezet/u));

  await app.user.click(screen.getByRole('checkbox', { name: 'Stap gezet: 1. De hulpvraag' }));

  expect(screen.getByText(/1 van 5 stappen gezet/u)).toBeDefined();
});

test('a ruling from outside the library needs a real ECLI, and stands there once', async () => {
  const app = renderApp(address, answers);
  const field = await screen.findByLabelText('Uitspraak zoeken');
  await app.user.type(field, 'ECLI:NL:BESTAAT:1{Enter}');
  expect(screen.getByText(/^Zo ziet een ECLI eruit/u)).toBeDefined();

  await app.user.clear(field);
  await app.user.type(field, 'ecli:nl:crvb:2024:1362');
  expect(screen.getByText(/^Over deze uitspraak staat niets in de bibliotheek/u)).toBeDefined();
  await app.user.keyboard('{Enter}');
  await app.user.type(field, 'ECLI:NL:CRVB:2024:1362{Enter}');

  expect(screen.getAllByRole('group', { name: 'ECLI:NL:CRVB:2024:1362' })).toHaveLength(1);
  expect(screen.getByText('Deze uitspraak staat er al.')).toBeDefined();
});

const uitspraak = (ecli: string, status: 'actueel' | 'achterhaald', text: string) => ({
  ecli,
  court: 'Centrale Raad van Beroep',
  date: '2024-07-03',
  core: [{ kind: 'text' as const, text }],
  wetten: ['wmo-2015'],
  status,
  certainty: 'nog-te-controleren' as const,
  read: 'alleen-kop' as const,
});

test('a ruling is chosen from the register, with whether it still holds and how sure that is', async () => {
  const app = renderApp(address, {
    ...answers,
    'library:get-uitspraken-page': {
      entries: [
        uitspraak('ECLI:NL:CRVB:2010:1', 'achterhaald', 'Een e-bike is algemeen gebruikelijk.'),
        uitspraak('ECLI:NL:CRVB:2024:1362', 'actueel', 'Een e-bike is niet vanzelf gebruikelijk.'),
      ],
      next: null,
    },
  });
  await app.user.type(await screen.findByLabelText('Uitspraak zoeken'), 'e-bike');
  const finds = await screen.findAllByRole('button', { name: /^Voeg toe Centrale Raad/u });
  expect(finds[0]?.textContent).toContain('2024:1362');
  expect(screen.getByText('Achterhaald')).toBeDefined();
  expect(screen.getAllByText(/^Nog te controleren/u)).toHaveLength(2);

  await app.user.click(finds[0] ?? document.body);

  const chosen = screen.getByRole('group', { name: 'ECLI:NL:CRVB:2024:1362' });
  expect(chosen.contains(document.activeElement)).toBe(true);
  await app.user.keyboard('{Tab}Daar woonde zij dichterbij.');
  expect(within(chosen).getByDisplayValue('Daar woonde zij dichterbij.')).toBeDefined();
});

test('an article is found by law, number and lid, and is written about at once', async () => {
  const app = renderApp(address, {
    ...answers,
    'library:get-overview': {
      builtOn: '2026-11-22',
      entries: [
        {
          kind: 'wet',
          id: 'wmo-2015',
          title: 'Wmo 2015',
          group: '',
          wetten: ['wmo-2015'],
          leefgebieden: [],
        },
      ],
    },
    'library:get-register-page': {
      entries: [
        {
          reference: 'wmo-2015/2.3.5/3',
          wet: 'wmo-2015',
          wetTitle: 'Wet maatschappelijke ondersteuning 2015',
          abbreviation: 'Wmo 2015',
          artikel: '2.3.5',
          lid: '3',
          onderdeel: '',
          says: 'De gemeente geeft een maatwerkvoorziening.',
          certainty: 'gecontroleerd',
        },
      ],
      next: null,
    },
  });
  await app.user.type(await screen.findByLabelText('Artikel zoeken'), 'wmo 2.3.5 lid 3');
  await screen.findByText('De gemeente geeft een maatwerkvoorziening.');
  await app.user.keyboard('{Enter}');

  const chosen = await screen.findByRole('group', { name: 'Artikel 2.3.5 lid 3 Wmo 2015' });
  expect(chosen.contains(document.activeElement)).toBe(true);
});

test('a linked dilemma offers its ways out, with when each is open', async () => {
  const reading = makeReading(
    makeDilemma({
      id: 'precedentwerking',
      uitwegen: [
        {
          id: 'gelijkheid-discriminatieverbod',
          condition: [{ kind: 'text', text: 'Als de gevallen gelijk zijn.' }],
          artikelen: [],
        },
      ],
    }),
  );
  const app = renderApp(address, {
    ...answers,
    'casus:get': { ...stored, dilemmas: ['precedentwerking'] },
    'library:get-item': reading,
  });
  await app.user.click(await screen.findByText("Uitwegen bij jouw dilemma's (1)"));
  expect(screen.getByText('Als de gevallen gelijk zijn.')).toBeDefined();

  await app.user.click(screen.getByRole('button', { name: /^Bekijk Gelijkheid/u }));

  expect(
    screen.getByRole('group', { name: 'Gelijkheid en verbod op discriminatie' }),
  ).toBeDefined();
  expect(screen.queryByText("Uitwegen bij jouw dilemma's (1)")).toBeNull();
});
