import type { RouteObject } from 'react-router';

import { CarouselScreen } from './carousel/carousel-screen.tsx';
import { CaseExerciseScreen } from './exercises/case-exercise-screen.tsx';
import { ContrastScreen } from './exercises/contrast-screen.tsx';
import { ContrastsScreen } from './exercises/contrasts-screen.tsx';
import { LearnScreen } from './learn-screen.tsx';
import { LessonScreen } from './lesson-screen.tsx';
import { PathScreen } from './path-screen.tsx';
import { ProofScreen } from './proof-screen.tsx';
import { RoundScreen } from './questions/round-screen.tsx';

/** Everything under /leren. */
export const learnRoutes: RouteObject[] = [
  { index: true, element: <LearnScreen /> },
  { path: 'paden/:id', element: <PathScreen /> },
  { path: 'lessen/:id', element: <LessonScreen /> },
  { path: 'vragen', element: <RoundScreen /> },
  { path: 'casus/:id', element: <CaseExerciseScreen /> },
  { path: 'contrast', element: <ContrastsScreen /> },
  { path: 'contrast/:left/:right', element: <ContrastScreen /> },
  { path: 'carrousel', element: <CarouselScreen /> },
  { path: 'bewijs', element: <ProofScreen /> },
];
