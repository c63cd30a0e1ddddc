import type { RouteObject } from 'react-router';

import { CasusScreen } from './casus-screen.tsx';
import { CasusboekScreen } from './casusboek-screen.tsx';
import { CopiesScreen } from './elsewhere/copies-screen.tsx';

/** The casusboek and what stands in it, under /casusboek. */
export const casusRoutes: RouteObject[] = [
  { index: true, element: <CasusboekScreen /> },
  { path: 'kopieen', element: <CopiesScreen /> },
  { path: ':id/:step?', element: <CasusScreen /> },
];
