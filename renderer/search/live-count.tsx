import { useEffect, useState } from 'react';

import styles from './search.module.css';

const pause = 500;

/** How much was found; read out after a pause in typing, not at every letter. */
export function LiveCount({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSpoken(text);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <>
      <p className={styles['counts']} aria-hidden="true">
        {text}
      </p>
      <div role="status" className={styles['hidden']}>
        {spoken}
      </div>
    </>
  );
}
