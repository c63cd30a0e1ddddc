import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';

import { routes } from '../../shared/routes.ts';
import { Actions } from '../../shared/screen.tsx';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { momentInWords } from '../moment-words.ts';
import styles from './questions.module.css';

/** The end of today's questions: it is enough, and what comes back when. */
export function RoundEnd({ answers }: { readonly answers: readonly (string | null)[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigate = useNavigate();

  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <div className={styles['card']}>
      <h2 ref={heading} tabIndex={-1} className="nl-heading nl-heading--level-2">
        Klaar voor vandaag.
      </h2>
      <Paragraph>{summaryOf(answers)}</Paragraph>
      <Paragraph>
        Morgen, of wanneer het je uitkomt: wat bijna wegzakt, komt vanzelf weer langs.
      </Paragraph>
      <Actions>
        <Button purpose="primary" onClick={() => void navigate(routes.learn)}>
          Terug naar Leren
        </Button>
        <Link to={routes.casusboek} className={styles['beside']}>
          Naar je casusboek
        </Link>
      </Actions>
    </div>
  );
}

/** "Je beantwoordde 8 vragen. 2 komen morgen terug, 6 later." */
function summaryOf(answers: readonly (string | null)[]): string {
  const dues = answers.flatMap((dueAt) => dueAt ?? []);
  const tomorrow = dues.filter((dueAt) => momentInWords(dueAt) === 'morgen').length;
  const later = dues.length - tomorrow;
  const done = dues.length === 1 ? 'één vraag' : `${String(dues.length)} vragen`;
  const parts = [
    tomorrow > 0 ? `${String(tomorrow)} ${tomorrow === 1 ? 'komt' : 'komen'} morgen terug` : '',
    later > 0 ? `${String(later)} later` : '',
  ].filter((part) => part !== '');
  return `Je beantwoordde ${done}. ${parts.join(', ')}.`;
}
