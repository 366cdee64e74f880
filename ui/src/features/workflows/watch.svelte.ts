import type { WorkflowLog } from '../../host/contract.gen';
import type { Host } from '../../host/host';

/** Time between two questions. */
const EVERY = 1000;

/** What workflows did. It is asked for only while somebody looks at it. */
export class WorkflowWatch {
  log: WorkflowLog | null = $state.raw(null);

  /** Asks again and again until the answer is called. One question waits for the answer to the one before. */
  watch(host: Pick<Host, 'workflowLog'>): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let watched = true;
    const ask = async () => {
      try {
        const log = await host.workflowLog();
        if (watched) this.log = log;
      } catch {
        // No one is signed in any more; what was read last stays until the sheet closes.
        return;
      }
      if (watched) timer = setTimeout(() => void ask(), EVERY);
    };
    void ask();
    return () => {
      watched = false;
      clearTimeout(timer);
    };
  }
}
