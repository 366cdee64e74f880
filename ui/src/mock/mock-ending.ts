import type { Ending, EndingStage, Millis } from '../host/contract.gen';

const stages: { stage: EndingStage; left: number }[] = [
  { stage: 'tenMinutes', left: 600_000 },
  { stage: 'fiveMinutes', left: 300_000 },
  { stage: 'lastMinute', left: 60_000 },
];

/** The next stage of the end of a sign-in; null when it has come. */
export function nearer(before: Ending | null, now: Millis): Ending | null {
  const next = stages[stages.findIndex(({ stage }) => stage === before?.stage) + 1];
  return next === undefined ? null : { at: now + next.left, stage: next.stage, why: before?.why ?? 'refreshTokenEnded' };
}
