import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';

import { Button } from '../../../renderer/ui/button.tsx';
import { Dialog } from '../../../renderer/ui/dialog.tsx';
import { RadioGroup } from '../../../renderer/ui/radio-group.tsx';
import { TextButton } from '../../../renderer/ui/text-button.tsx';
import { TextInput } from '../../../renderer/ui/text-input.tsx';

test('a button that can not be used now keeps the focus and does nothing', async () => {
  const onClick = vi.fn();
  render(
    <Button disabled onClick={onClick}>
      Koppel
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Koppel' });

  await userEvent.click(button);

  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(button);
  expect(onClick).not.toHaveBeenCalled();
});

test.each(['{Enter}', ' '])('a button in running text works with the key "%s"', async (key) => {
  const onClick = vi.fn();
  render(<TextButton onClick={onClick}>artikel 18</TextButton>);

  await userEvent.tab();
  await userEvent.keyboard(key);

  expect(onClick).toHaveBeenCalledOnce();
});

test('a field reads out its explanation and what is wrong', () => {
  render(
    <TextInput
      label="Titel"
      description="Zonder naam."
      error="Hier staat een naam."
      value=""
      onChange={() => undefined}
    />,
  );
  const field = screen.getByRole('textbox', { name: 'Titel' });
  const described = (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent.trim());

  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(described).toEqual(['Zonder naam.', 'Hier staat een naam.']);
});

test('a group of choices has a name and tells what is chosen', async () => {
  const onChange = vi.fn();
  render(
    <RadioGroup
      label="Relatie"
      value="contrast"
      choices={[
        { value: 'contrast', label: 'Contrast' },
        { value: 'steunt', label: 'Steunt' },
      ]}
      onChange={onChange}
    />,
  );

  expect(screen.getByRole('group', { name: 'Relatie' })).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'Contrast' })).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('radio', { name: 'Steunt' }));
  expect(onChange).toHaveBeenCalledWith('steunt');
});

function WithDialog() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        Open
      </Button>
      {open && (
        <Dialog
          title="Vraag"
          onClose={() => {
            setOpen(false);
          }}
        >
          Tekst
        </Dialog>
      )}
    </>
  );
}

test('a dialog has a name, and gives the keyboard back where it was', async () => {
  render(<WithDialog />);
  const opener = screen.getByRole('button', { name: 'Open' });
  await userEvent.click(opener);
  expect(screen.getByRole('dialog', { name: 'Vraag' })).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));

  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});
