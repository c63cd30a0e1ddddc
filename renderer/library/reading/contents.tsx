import { jumpTo } from './annotations-context.ts';
import styles from './reading.module.css';
import { sectionId } from './section-id.ts';

/** The headings of a long page, to jump to. */
export function Contents({ headings }: { readonly headings: readonly string[] }) {
  return (
    <nav aria-label="Op deze pagina" className={styles['contents']}>
      <ul>
        {headings.map((heading) => (
          <li key={heading}>
            <a
              className="nl-link"
              href={`#${sectionId(heading)}`}
              onClick={(event) => {
                event.preventDefault();
                const target = document.getElementById(sectionId(heading));
                target?.setAttribute('tabindex', '-1');
                jumpTo(sectionId(heading));
                target?.scrollIntoView({ block: 'start' });
              }}
            >
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
