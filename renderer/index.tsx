import './shared/zod-without-eval.ts';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import './ui/theme/theme.ts';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
