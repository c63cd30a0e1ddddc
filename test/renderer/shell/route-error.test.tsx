import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, test, vi } from 'vitest';

import { RouteError } from '../../../renderer/shell/route-error.tsx';

function Broken(): never {
  throw new Error('a bug');
}

test('a screen that breaks says so in Dutch and offers a way out', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const router = createMemoryRouter([
    { path: '/', element: <Broken />, errorElement: <RouteError /> },
  ]);

  render(<RouterProvider router={router} />);

  await screen.findByRole('heading', { level: 1, name: 'Dit scherm werkt nu niet' });
  expect(screen.getByRole('button', { name: 'Maatstaf opnieuw laden' })).toBeTruthy();
  expect(document.body.textContent).not.toContain('a bug');
  quiet.mockRestore();
});
