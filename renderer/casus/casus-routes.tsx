import type { RouteObject } from 'react-router';

import { CasusScreen } from './casus-screen.tsx';
import { CasusboekScreen } from './casusboek-screen.tsx';

/** Everything under /casusboek. */
export const casusRoutes: RouteObject[] = [
  { index: true, element: <CasusboekScreen /> },
  { path: ':id/:step?', element: <CasusScreen /> },
];
