import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import type * as radioGroup from '../../../renderer/ui/radio-group.tsx';
import type * as textArea from '../../../renderer/ui/text-area.tsx';
import { eventually } from '../../helpers/eventually.ts';
import { makeFullCasus } from '../../helpers/make-full-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const rendered = vi.hoisted((): string[] => []);
vi.mock('../../../renderer/ui/text-area.tsx', async (original) => {
  const { TextArea } = await original<typeof textArea>();
  return {
    TextArea: (props: Parameters<typeof TextArea>[0]) => {
      rendered.push(`${props.label} ${props.about ?? ''}`.trim());
      return TextArea(props);
    },
  };
});
vi.mock('../../../renderer/ui/radio-group.tsx', async (original) => {
  const { RadioGroup } = await original<typeof radioGroup>();
  return {
    RadioGroup: (props: Parameters<typeof RadioGroup>[0]) => {
      rendered.push(props.label);
      return RadioGroup(props as never);
    },
  };
});

test('a key in one entry of the legal step leaves the other entries as they are drawn', async () => {
  const stored = makeFullCasus();
  const { user } = renderApp(`/casusboek/${stored.id}/juridische-toets`, {
    'casus:get': stored,
    'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
  });
  const section = await screen.findByRole('region', { name: 'Artikelen' });
  const [field] = within(section).getAllByRole('textbox');
  if (field === undefined) throw new Error('there is no article');
  await user.type(field, 'a');
  await eventually(() => expect(screen.getByText(/^Opgeslagen om/u)).toBeDefined());
  rendered.length = 0;

  await user.type(field, 'b');

  // The step itself is drawn again, with the two fields that stand in no list.
  const own = 'Wat vraagt of geeft dit artikel hier? Artikel 2.3.5';
  const others = rendered.filter(
    (name) => !name.startsWith(own) && name !== 'Klad' && name !== 'Juridische toets',
  );
  expect(rendered.some((name) => name.startsWith(own))).toBe(true);
  expect(others).toEqual([]);
});
