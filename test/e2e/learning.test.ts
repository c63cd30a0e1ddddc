import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { makeFolders } from '../../build/drive/folders.ts';
import { casusDocument } from '../../main/notebook/casus-document.ts';
import { answerQuestion, emptyStudy, finishLesson } from '../../main/domain/leren/study.ts';
import { openNotebook } from '../../main/store/open-notebook.ts';
import { newStudyId } from '../../main/study/new-learning-id.ts';
import { studyDocument } from '../../main/study/study-document.ts';
import { eventually } from '../helpers/eventually.ts';
import { openScreen } from './helpers/screens.ts';
import { start } from './helpers/start.ts';

/** Puts the keyboard on something and presses a key, as somebody without a mouse does. */
async function press(page: Page, key: string, target: ReturnType<Page['getByRole']>) {
  await target.focus();
  await page.keyboard.press(key);
}

/** Answers the question on screen by keyboard, and goes on. */
async function answer(page: Page, card: ReturnType<Page['getByRole']>): Promise<void> {
  await press(page, 'Space', card.getByRole('radio').first());
  const several = card.getByRole('checkbox').first();
  if (await several.isVisible()) await press(page, 'Space', several);
  await press(page, 'Enter', card.getByRole('button', { name: 'Kijk na' }));
  await card.getByRole('heading', { name: /^(Dat klopt|Nog niet)/u }).waitFor();
  await press(page, 'Enter', card.getByRole('button', { name: /terug$/u }).last());
}

test('the first day of a newcomer, by keyboard alone, and it is all there after a restart', async () => {
  const first = await start();
  const { page } = first;
  await press(page, 'Enter', page.getByRole('link', { name: 'Leren', exact: true }));
  await page.getByText('Na je eerste les komen hier een paar vragen').waitFor();
  await press(page, 'Enter', page.getByRole('button', { name: 'Begin deze les' }));
  const lesson = page.getByRole('heading', { level: 1 });
  await page.getByRole('button', { name: 'Klaar met deze les' }).waitFor();
  const title = await lesson.innerText();

  const exercise = page
    .getByRole('region')
    .filter({ hasText: /^Oefening/u })
    .first();
  await exercise.getByRole('textbox').first().focus();
  await page.keyboard.insertText('Het kind kan meedoen op school, na de zomer.');
  await press(
    page,
    'Enter',
    exercise.getByRole('button', { name: 'Leg naast de uitwerking' }).first(),
  );
  await exercise.getByText('Wat jij schreef').waitFor();
  await press(page, 'Space', exercise.getByRole('radio', { name: 'Deels' }).first());
  const asked = page.getByRole('group', { name: 'Vraag tussendoor' });
  const count = await asked.count();
  for (let index = 0; index < count; index += 1) {
    await answer(page, asked.nth(index));
    await asked
      .nth(index)
      .getByText(/^Beantwoord\./u)
      .waitFor();
  }
  await press(page, 'Enter', page.getByRole('button', { name: 'Klaar met deze les' }));
  await page.getByRole('heading', { name: 'Les gelezen.' }).waitFor();
  await press(page, 'Enter', page.getByRole('button', { name: 'Terug naar Leren' }));

  await press(page, 'Enter', page.getByRole('button', { name: 'Begin de vragen' }));
  await page.getByText(/^Vraag 1 van \d+/u).waitFor();
  const status = await page.getByText(/^Vraag 1 van \d+/u).innerText();
  const questions = Number(/van (\d+)/u.exec(status)?.[1]);
  expect(questions + count).toBeLessThanOrEqual(8);
  for (let number = 1; number <= questions; number += 1) {
    await page.getByText(`Vraag ${String(number)} van ${String(questions)}`).waitFor();
    await answer(page, page.getByRole('main'));
  }
  await page.getByRole('heading', { name: 'Klaar voor vandaag.' }).waitFor();
  await press(page, 'Enter', page.getByRole('button', { name: 'Terug naar Leren' }));
  await page.getByText('Klaar voor vandaag. Morgen is er weer een dag.').waitFor();
  expect(await first.closeWindow()).toBe(0);

  const second = await start(first);
  await openScreen(second.page, '/leren');
  await second.page.getByText(/^1 van \d+ lessen gezien · 1 geoefend/u).waitFor();
  await second.page.getByText('Klaar voor vandaag. Morgen is er weer een dag.').waitFor();
  await openScreen(second.page, '/leren/paden/methode-in-een-week');
  await press(second.page, 'Enter', second.page.getByRole('link', { name: title }));
  await second.page.getByText('Het kind kan meedoen op school, na de zomer.').waitFor();
  const [windowTitle, log] = [await second.page.title(), second.logText()];
  expect(`${windowTitle} ${log}`).not.toContain('na de zomer');
});

test('coming back after three weeks: just the dose of a day, and no word of what was missed', async () => {
  const probe = await start();
  await openScreen(probe.page, '/leren');
  const { lessons, questions } = await readOverview(probe.page);
  expect(questions.length).toBeGreaterThanOrEqual(150);
  await probe.close();
  const folders = makeFolders({});
  await learnedThreeWeeksAgo(folders.notebook, lessons, questions.slice(0, 40));

  const { page } = await start(folders);
  await openScreen(page, '/leren');
  await page.getByText(/^8 vragen/u).waitFor();
  const text = await page.getByRole('main').innerText();
  expect(text).not.toMatch(/achterstand|gemist|te laat|reeks|40/u);
  await press(page, 'Enter', page.getByRole('button', { name: 'Begin de vragen' }));
  await page
    .getByText(/^Vraag 1 van 8 · (drie weken|twee weken) geleden voor het laatst$/u)
    .waitFor();
  await answer(page, page.getByRole('main'));
  await page.getByText(/^Vraag 2 van 8/u).waitFor();

  await openScreen(page, '/leren');
  await page.getByText(/^7 vragen/u).waitFor();
  await press(page, 'Enter', page.getByText('Instellingen van Leren'));
  await press(page, 'Space', page.getByRole('checkbox', { name: /^Pauze/u }));
  await page.getByRole('heading', { name: 'Vragen: even pauze' }).waitFor();
  await press(page, 'Enter', page.getByRole('button', { name: 'Ga weer door met vragen' }));
  await page.getByText(/^7 vragen/u).waitFor();
});

test('any voorbeeldcasus can be worked, and starting over asks first and then leaves nothing', async () => {
  const { page } = await start();
  await openScreen(page, '/bibliotheek/casussen/elektrische-fiets-hbo-student');
  await press(page, 'Enter', page.getByRole('link', { name: 'Oefen deze casus' }));
  await page.getByRole('heading', { level: 1, name: 'Oefen een casus' }).waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain('Toegekend');
  for (const step of [/anders zijn/u, /grondwaarden spelen/u, /besluiten kun/u, /weg biedt/u]) {
    await page.getByLabel(step).fill('Zij kan zelf naar haar opleiding.');
    await press(
      page,
      'Enter',
      page.getByRole('button', { name: 'Leg naast de uitwerking' }).first(),
    );
  }
  await page.getByRole('heading', { name: 'Zo liep het af' }).waitFor();
  await page.getByText(/^Opgeslagen om/u).waitFor();

  await openScreen(page, '/leren');
  await page.getByRole('heading', { name: 'Wat je zelf uitwerkte' }).waitFor();
  await press(page, 'Enter', page.getByText('Instellingen van Leren'));
  await press(page, 'Enter', page.getByRole('button', { name: /^Begin helemaal opnieuw/u }));
  await press(page, 'Enter', page.getByRole('button', { name: 'Wis alles van Leren' }));
  await eventually(async () => {
    expect(await page.getByRole('heading', { name: 'Wat je zelf uitwerkte' }).count()).toBe(0);
  });
  await openScreen(page, '/leren/casus/elektrische-fiets-hbo-student');
  expect(await page.getByLabel(/anders zijn/u).inputValue()).toBe('');
});

type Overview = {
  readonly lessons: readonly { readonly id: string; readonly version: string }[];
  readonly questions: readonly { readonly id: string; readonly version: string }[];
};

/** What the app itself says that there is to learn. */
async function readOverview(page: Page): Promise<Overview> {
  const reply: unknown = await page.evaluate(() => {
    type Api = { call: (name: string, input: unknown) => Promise<unknown> };
    return (Reflect.get(window, 'api') as Api).call('learn:get-overview', null);
  });
  return (reply as { value: Overview }).value;
}

/** A casusboek in which somebody learned for two days, three weeks ago, and then went away. */
async function learnedThreeWeeksAgo(
  folder: string,
  lessons: Overview['lessons'],
  questions: Overview['questions'],
): Promise<void> {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  const clock = () => daysAgo(20);
  const notebook = await openNotebook({ folder, kind: casusDocument, clock, missing: 'create' });
  const id = newStudyId();
  let study = emptyStudy(id, daysAgo(21));
  for (const lesson of lessons.slice(0, 3)) {
    study = finishLesson(study, lesson.id, { version: lesson.version, changes: 0 }, daysAgo(21));
  }
  for (const [index, question] of questions.entries()) {
    const grade = index % 3 === 0 ? 'again' : 'good';
    study = answerQuestion(
      study,
      { ...question, changes: 0, grade },
      daysAgo(index < 20 ? 21 : 20),
    );
  }
  await notebook.beside(studyDocument).create(id, study).write();
  await notebook.close();
}
