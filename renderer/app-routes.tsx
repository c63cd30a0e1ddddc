import type { RouteObject } from 'react-router';

import { AboutScreen } from './about/about-screen.tsx';
import { HowSearchWorksScreen } from './about/how-search-works-screen.tsx';
import { casusRoutes } from './casus/casus-routes.tsx';
import { CompareScreen } from './compare/compare-screen.tsx';
import { BackupsScreen } from './keeping/backups-screen.tsx';
import { TransferScreen } from './keeping/transfer-screen.tsx';
import { learnRoutes } from './learn/learn-routes.tsx';
import { libraryRoutes } from './library/library-routes.tsx';
import { ProfileScreen } from './profile/profile-screen.tsx';
import { CaseReviewScreen } from './review/case-review-screen.tsx';
import { GuestReviewScreen } from './review/guest-review-screen.tsx';
import { ReviewScreen } from './review/review-screen.tsx';
import { UnequalScreen } from './review/unequal-screen.tsx';
import { SearchScreen } from './search/search-screen.tsx';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { NotFoundScreen } from './shell/not-found-screen.tsx';
import { RouteError } from './shell/route-error.tsx';
import { Shell } from './shell/shell.tsx';
import { LogbookScreen } from './upkeep/logbook-screen.tsx';
import { upkeepRoutes } from './upkeep/upkeep-routes.tsx';

/** Every screen of the app. A screen that breaks shows its error inside the shell. */
export const appRoutes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <RouteError />,
    children: [
      {
        errorElement: <RouteError />,
        children: [
          { path: '/', element: <SearchScreen /> },
          { path: '/bibliotheek', children: libraryRoutes },
          { path: '/casusboek', children: [...casusRoutes, ...upkeepRoutes] },
          { path: '/vergelijken', element: <CompareScreen /> },
          { path: '/toetsen', element: <ReviewScreen /> },
          { path: '/toetsen/gelijke-gevallen', element: <UnequalScreen /> },
          { path: '/toetsen/:id', element: <CaseReviewScreen /> },
          { path: '/toetsen/collega/:id', element: <GuestReviewScreen /> },
          { path: '/leren', children: learnRoutes },
          { path: '/over', element: <AboutScreen /> },
          { path: '/over/zoeken', element: <HowSearchWorksScreen /> },
          { path: '/instellingen', element: <SettingsScreen /> },
          { path: '/instellingen/logboek', element: <LogbookScreen /> },
          { path: '/instellingen/eigen-regels', element: <ProfileScreen /> },
          { path: '/instellingen/reservekopieen', element: <BackupsScreen /> },
          { path: '/instellingen/overzetten', element: <TransferScreen /> },
          { path: '*', element: <NotFoundScreen /> },
        ],
      },
    ],
  },
];
