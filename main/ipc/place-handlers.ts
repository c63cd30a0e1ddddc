import type { PlaceService } from '../notebook/place-service.ts';
import type { placeContract } from '../contract/place.ts';
import type { Handlers } from './handle.ts';

/** Connects the `place:` calls to their service. */
export function placeHandlers(service: PlaceService): Handlers<keyof typeof placeContract> {
  return {
    'place:get': () => service.get(),
    'place:browse': () => service.browse(),
    'place:get-progress': () => Promise.resolve(service.progress()),
    'place:look': ({ folder }) => service.look(folder),
    'place:move': ({ folder }) => service.move(folder),
    'place:open': ({ folder }) => service.open(folder),
    'place:stay': () => service.stay(),
    'place:forget-before': () => service.forgetBefore(),
  };
}
