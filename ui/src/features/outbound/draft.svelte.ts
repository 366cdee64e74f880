import type { Call } from '../../host/contract.gen';
import { dayOf } from '../../parts/days';
import { ownZone, readingAt, readingOf, written, type Zone, zoneOf } from './zone';

/** What was chosen and typed for one call. */
export class Draft {
  /** The day, as milliseconds of UTC at its beginning. */
  day = $state(0);
  time = $state('');
  number = $state('');

  constructor({ outbound, otherParty }: Call, clock: number) {
    const reading = readingOf(outbound?.callback?.time ?? '');
    this.day = reading === null ? today(clock, zoneOf(outbound?.timeZone ?? null)) : dayOf(reading);
    this.time = reading === null ? '' : written(reading).slice(11);
    this.number = outbound?.callback?.number ?? outbound?.customer ?? otherParty;
  }
}

/** The first day on which somebody in a zone can be called back; where the zone is not known it is that of this computer. */
export const today = (clock: number, zone: Zone | null): number => dayOf(readingAt(clock, zone ?? ownZone()));

/** What was chosen and typed for a call. It begins with what is known. */
export function draftOf({ drafts, clock }: { drafts: Map<string, Draft>; clock: number }, call: Call): Draft {
  const draft = drafts.get(call.id) ?? new Draft(call, clock);
  drafts.set(call.id, draft);
  return draft;
}
