import type { RouteObject } from 'react-router';

import { DestructionScreen } from './destruction-screen.tsx';
import { TrashScreen } from './trash-screen.tsx';
import { VersionScreen } from './version-screen.tsx';
import { VersionsScreen } from './versions-screen.tsx';

/** Under /casusboek: what was, what is to go and what went. */
export const upkeepRoutes: RouteObject[] = [
  { path: 'prullenbak', element: <TrashScreen /> },
  { path: 'vernietigen', element: <DestructionScreen /> },
  { path: ':id/versies', element: <VersionsScreen /> },
  { path: ':id/versies/:revision', element: <VersionScreen /> },
];
