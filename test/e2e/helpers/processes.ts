import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The process and all that it started, on Linux. */
export function descendants(pid: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((name) => {
        const parent = parentOf(Number(name));
        return parent === undefined ? [] : [[Number(name), parent] as const];
      }),
  );
  const found = [pid];
  for (const known of found) {
    for (const [child, parent] of parents) if (parent === known) found.push(child);
  }
  return found;
}

/** TCP sockets of these processes, listening or connected, as their own address in hexadecimal. */
export function tcpSockets(pids: readonly number[]): string[] {
  const own = new Set(pids.flatMap(socketsOf));
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/u))
    .filter((words) => own.has(words[9] ?? ''))
    .map(([, address]) => address ?? '');
}

/** The parent is the second word after the name, which may hold spaces and brackets. */
function parentOf(pid: number): number | undefined {
  const text = readOrNothing(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (text === undefined) return undefined;
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
}

function socketsOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  const names = readOrNothing(() => readdirSync(folder)) ?? [];
  return names.flatMap((name) => {
    const target = readOrNothing(() => readlinkSync(`${folder}/${name}`));
    const inode = /^socket:\[(\d+)\]$/u.exec(target ?? '')?.[1];
    return inode === undefined ? [] : [inode];
  });
}

/** A process can end between being listed and being read. */
function readOrNothing<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
}
