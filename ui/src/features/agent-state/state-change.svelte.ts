import type { Reasons, StateWanted } from '../../host/contract.gen';
import type { Host } from '../../host/host';
import { Task } from '../../state/task.svelte';

/** What an agent chose in the state menu. */
export interface StateChoice {
  to: StateWanted | 'signOut';
  reasonId: string | null;
}

/** Changing the agent's state, wherever on the page it is asked for: one change at a time, and the menu of the states. */
export class StateChange {
  readonly task = new Task();
  menuOpen = $state(false);
  /** The menu begins at the reasons for Not Ready. */
  atNotReady = $state(false);
  readonly #host: () => Pick<Host, 'setState' | 'signOut'>;

  constructor(host: () => Pick<Host, 'setState' | 'signOut'>, menuOpen = false) {
    this.#host = host;
    this.menuOpen = menuOpen;
  }

  get busy(): boolean {
    return this.task.pending !== null;
  }

  /** Ready was asked for, and it takes longer than a moment. */
  get waitsForReady(): boolean {
    return this.task.pending === 'READY' && this.task.slow;
  }

  async choose({ to, reasonId }: StateChoice): Promise<void> {
    const host = this.#host();
    await this.task.run(to, () => (to === 'signOut' ? host.signOut({ reasonId }) : host.setState({ state: to, reasonId })));
  }

  readonly goReady = (): void => void this.choose({ to: 'READY', reasonId: null });

  readonly signOut = (): void => void this.choose({ to: 'signOut', reasonId: null });

  /** Not Ready at once where no reason is asked for; else the menu opens at the reasons. */
  goNotReady({ notReady }: Pick<Reasons, 'notReady'>): void {
    if (notReady.length === 0) void this.choose({ to: 'NOT_READY', reasonId: null });
    else {
      this.atNotReady = true;
      this.menuOpen = true;
    }
  }
}
