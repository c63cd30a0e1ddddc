import type { Casus, CasusId } from '../../../main/domain/casus/casus.ts';
import type { ReviewAction } from '../../../main/domain/review/review-action.ts';
import { createReviewService } from '../../../main/review/review-service.ts';
import { createTravelService } from '../../../main/review/travel-service.ts';
import {
  createCasus,
  saveCasus,
  silentLog,
  startCasusService,
} from '../../helpers/casus-service.ts';

/** Stands for a desktop that saves and opens one file, such as a stick that goes from hand to hand. */
export type Stick = { file: Buffer | null };

/** The casusboek and its reviews as one process has them; every call of the clock is a minute later. */
export function start(folder: string, stick: Stick = { file: null }) {
  let minutes = 0;
  const clock = () => new Date(Date.UTC(2026, 10, 2, 9, (minutes += 1)));
  const casussen = startCasusService(folder, { clock });
  const { holder } = casussen;
  const travel = createTravelService({
    holder,
    saveFile: ({ data }) => {
      stick.file = Buffer.from(data);
      return Promise.resolve({ saved: true, place: '/stick/toets' });
    },
    openFile: () => Promise.resolve(stick.file === null ? null : { data: stick.file }),
    cost: 2 ** 15,
    version: '1.0.0',
    clock,
    wait: () => Promise.resolve(),
    log: silentLog,
  });
  return { casussen, reviews: createReviewService({ holder, clock }), travel };
}

export type Started = ReturnType<typeof start>;

export async function create({ casussen }: Started, changes: Partial<Casus> = {}): Promise<Casus> {
  return save({ casussen }, { ...(await createCasus(casussen)), title: 'Fiets', ...changes });
}

export function save({ casussen }: Pick<Started, 'casussen'>, casus: Casus): Promise<Casus> {
  return saveCasus(casussen, casus);
}

export async function act(
  { reviews }: Started,
  casus: Casus,
  ...actions: ReviewAction[]
): Promise<void> {
  for (const action of actions) {
    const done = await reviews.act(casus.id, action);
    if (!done.ok) throw new Error(done.error.code);
  }
}

type Instead = {
  readonly casus?: Record<string, string>;
  readonly review?: Record<string, string>;
};

/** Sends what is stored, with other texts where they are given. */
export async function send(
  { casussen, reviews, travel }: Started,
  casusId: CasusId,
  password: string | null = null,
  instead: Instead = {},
): Promise<void> {
  const [own, guest] = [await casussen.get(casusId), await reviews.getGuest(casusId)];
  const review = await reviews.get(casusId);
  const casus = own.ok ? own : guest;
  if (!casus.ok || !review.ok) throw new Error('nothing to send');
  const sent = await travel.send({
    casusId,
    read: casus.value.changedAt,
    readReview: review.value?.changedAt ?? null,
    casusTexts: instead.casus ?? {},
    reviewTexts: instead.review ?? {},
    password,
  });
  if (!sent.ok) throw new Error(sent.error.code);
}
