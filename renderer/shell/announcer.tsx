import { useEffect, useState } from 'react';

import { onAnnounce } from '../shared/announce.ts';
import styles from './shell.module.css';

/** Long enough to read it, in milliseconds. */
function readingTime(text: string): number {
  return Math.max(6_000, text.length * 100);
}

/** Shows a short message at the foot of the window and has it read out. */
export function Announcer() {
  const [text, setText] = useState('');

  useEffect(() => onAnnounce(setText), []);
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => {
      setText('');
    }, readingTime(text));
    return () => {
      clearTimeout(timer);
    };
  }, [text]);

  return (
    <div role="status" className={text === '' ? undefined : styles['announcement']}>
      {text}
    </div>
  );
}
