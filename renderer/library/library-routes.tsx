import type { RouteObject } from 'react-router';

import { itemKinds } from '../../main/domain/content/vocabulary.ts';
import { kindFolders } from '../shared/routes.ts';
import { ItemScreen } from './item-screen.tsx';
import { KindScreen } from './kind-screen.tsx';
import { LibraryScreen } from './library-screen.tsx';

/** Everything under /bibliotheek: a list for each kind, and each item to read. */
export const libraryRoutes: RouteObject[] = [
  { index: true, element: <LibraryScreen /> },
  ...itemKinds.flatMap((kind) => [
    { path: kindFolders[kind], element: <KindScreen kind={kind} /> },
    { path: `${kindFolders[kind]}/:id`, element: <ItemScreen kind={kind} /> },
  ]),
];
