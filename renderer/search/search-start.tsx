import { commandKey } from '../shared/command-key.ts';
import { routes } from '../shared/routes.ts';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { useSearchContext } from './search-context.ts';
import styles from './search.module.css';

const examples = [
  'elektrische fiets',
  'van school door schulden',
  'dan wil straks iedereen het',
  'geen adres, geen uitkering',
  'mantelzorger houdt het niet vol',
] as const;

/** Nothing typed yet: what one could type. */
export function SearchStart({ onChoose }: { readonly onChoose: (query: string) => void }) {
  const { recent } = useSearchContext();
  return (
    <div className={styles['start']}>
      {recent.length > 0 && (
        <QueryList
          lead="Eerder gezocht (vergeten zodra je afsluit):"
          queries={recent}
          onChoose={onChoose}
        />
      )}
      <QueryList lead="Bijvoorbeeld:" queries={examples} onChoose={onChoose} />
      <Paragraph muted>
        Pijl omlaag gaat naar de resultaten, Enter opent het eerste, Escape maakt het veld leeg.{' '}
        {commandKey} + K brengt je hier vanaf elk scherm. Zet woorden tussen aanhalingstekens om ze
        precies zo te zoeken, en een min voor een woord dat er niet in mag staan. Ook artikel 18 Pw
        of een ECLI werkt. <Link to={routes.howSearchWorks}>Zo zoekt Maatstaf</Link>
      </Paragraph>
    </div>
  );
}

type QueryListProps = {
  readonly lead: string;
  readonly queries: readonly string[];
  readonly onChoose: (query: string) => void;
};

function QueryList({ lead, queries, onChoose }: QueryListProps) {
  return (
    <>
      <Paragraph muted>{lead}</Paragraph>
      <ul className={styles['examples']}>
        {queries.map((query) => (
          <li key={query}>
            <TextButton onClick={() => onChoose(query)}>{query}</TextButton>
          </li>
        ))}
      </ul>
    </>
  );
}
