import type { RouteObject } from 'react-router';

import { DestructionScreen } from '../upkeep/destruction-screen.tsx';
import { TrashScreen } from '../upkeep/trash-screen.tsx';
import { VersionScreen } from '../upkeep/version-screen.tsx';
import { VersionsScreen } from '../upkeep/versions-screen.tsx';
import { CasusScreen } from './casus-screen.tsx';
import { CasusboekScreen } from './casusboek-screen.tsx';
import { CopiesScreen } from './elsewhere/copies-screen.tsx';

/** Everything under /casusboek. */
export const casusRoutes: RouteObject[] = [
  { index: true, element: <CasusboekScreen /> },
  { path: 'kopieen', element: <CopiesScreen /> },
  { path: 'prullenbak', element: <TrashScreen /> },
  { path: 'vernietigen', element: <DestructionScreen /> },
  { path: ':id/versies', element: <VersionsScreen /> },
  { path: ':id/versies/:revision', element: <VersionScreen /> },
  { path: ':id/:step?', element: <CasusScreen /> },
];
