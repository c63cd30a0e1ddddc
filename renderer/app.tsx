import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';

import { appRoutes } from './app-routes.tsx';
import { DraftsProvider } from './casus/drafts-provider.tsx';
import { WorkDraftsProvider } from './learn/work-drafts-provider.tsx';
import { SearchProvider } from './search/search-provider.tsx';
import { createQueryClient } from './shared/query-client.ts';

/** The providers around all screens, made once. */
export function App() {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(() => createBrowserRouter(appRoutes));
  return (
    <QueryClientProvider client={queryClient}>
      <DraftsProvider>
        <WorkDraftsProvider>
          <SearchProvider>
            <RouterProvider router={router} />
          </SearchProvider>
        </WorkDraftsProvider>
      </DraftsProvider>
    </QueryClientProvider>
  );
}
