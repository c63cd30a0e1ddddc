import type { RouteObject } from 'react-router';

import { ScreenHeading } from '../shared/screen-heading.tsx';

export const libraryRoutes: RouteObject[] = [
  { path: '*?', element: <ScreenHeading lead="Volgt.">Bibliotheek</ScreenHeading> },
];
