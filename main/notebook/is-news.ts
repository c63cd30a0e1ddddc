import { keysFolder } from '../store/key-files.ts';
import { movedNoteFile } from '../store/move/moved-note.ts';
import { readRevisionName } from '../store/revision-name.ts';
import type { Touched } from './folder-watch.ts';
import type { Held } from './notebook-holder.ts';

/**
 * Whether a change in the folder of the casusboek was made by somebody else: a revision that nobody here
 * wrote or read, a copy of a synchronisation program, other keys, or word that the casusboek was moved.
 */
export function isNews({ place, name }: Touched, held: Held): boolean {
  if (place === keysFolder) return true;
  if (place === '') return name === movedNoteFile;
  if (held.state !== 'open') return false;
  if (name === null) return true;
  const file = readRevisionName(name);
  if (file === undefined) return false;
  return file.copy || !held.notebook.tells(file.id, file.revision);
}
