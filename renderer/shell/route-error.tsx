import { useNavigate, useRouteError } from 'react-router';

import { CallError } from '../shared/call.ts';
import { errorTexts } from '../shared/error-text.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { routes } from '../shared/routes.ts';
import { Button } from '../ui/button.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import styles from './route-error.module.css';

/** A screen broke. The rest of the app still works, and says so. */
export function RouteError() {
  const error = useRouteError();
  const navigate = useNavigate();
  const text = errorTexts[error instanceof CallError ? error.code : 'unexpected'];
  return (
    <div className={styles['screen']}>
      <ScreenHeading lead={text.what}>Dit scherm werkt nu niet</ScreenHeading>
      <Paragraph>{text.safe}</Paragraph>
      <Paragraph>{text.todo}</Paragraph>
      <div className={styles['actions']}>
        <Button
          purpose="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          Maatstaf opnieuw laden
        </Button>
        <Button onClick={() => void navigate(routes.search)}>Naar zoeken</Button>
      </div>
    </div>
  );
}
