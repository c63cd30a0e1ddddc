import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';

import './ui/theme/theme.ts';
import { App } from './app.tsx';

// The content security policy forbids building code at run time, which zod would try for speed.
config({ jitless: true });

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
