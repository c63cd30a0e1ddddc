import { countFrom, type LessonStage } from '../../main/domain/leren/progress.ts';
import styles from './path-picture.module.css';

/** One vessel a lesson, filled as far as somebody is; the words beside it say the same. */
export function PathPicture({ stages }: { readonly stages: readonly LessonStage[] }) {
  return (
    <div className={styles['progress']}>
      <span className={styles['picture']} aria-hidden="true">
        {stages.map((stage, index) => (
          <span key={index} className={styles['vessel']} data-stage={stage} />
        ))}
      </span>
      <span className={styles['words']}>{progressInWords(stages)}</span>
    </div>
  );
}

/** "2 van 6 lessen gezien, 1 geoefend, nog geen stevig". */
function progressInWords(stages: readonly LessonStage[]): string {
  const seen = countFrom(stages, 'seen');
  if (seen === 0) {
    return stages.includes('begun') ? 'Begonnen aan een les' : 'Nog niet begonnen';
  }
  const all = stages.length;
  const lessons = all === 1 ? 'les' : 'lessen';
  const parts = [
    seen === all ? `Alle ${String(all)} ${lessons} gezien` : `${seen} van ${all} ${lessons} gezien`,
    `${countFrom(stages, 'practised') || 'geen'} geoefend`,
    `${countFrom(stages, 'steady') || 'geen'} stevig`,
  ];
  return parts.join(' · ');
}
