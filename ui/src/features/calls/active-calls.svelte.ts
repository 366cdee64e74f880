import type { Call, CallAction } from '../../host/contract.gen';
import type { Host } from '../../host/host';
import { foremost } from '../../state/foremost';
import { Lane } from '../../state/lane';
import { Task } from '../../state/task.svelte';
import { CallEdits } from './call-edits.svelte';
import { CallTools, type Tool } from './call-tools.svelte';

/** What the page asks for calls. */
export type CallHost = Pick<Host, 'dialogAction' | 'consult' | 'directTransfer' | 'sendDtmf' | 'dropParticipant' | 'setWrapUp' | 'updateCallData'>;

/** What the page knows at the moment. */
interface Now {
  host: CallHost;
  calls: readonly Call[];
  /** The connection is up and the sign-in lives. */
  usable: boolean;
}

/** The action without which a tool cannot be used. */
const needs: Record<Tool, CallAction> = { consult: 'CONSULT_CALL', transfer: 'TRANSFER_SST', keypad: 'SEND_DTMF', wrapUp: 'UPDATE_CALL_DATA' };

/** The calls on the page: what was asked for each, what is open for it, which one matters most, and whose data are shown. */
export class ActiveCalls {
  readonly #now: () => Now;
  readonly #lane = new Lane();
  readonly #tasks = new Map<string, Task>();
  readonly #tools = new Map<string, CallTools>();
  readonly #edits = new Map<string, CallEdits>();
  #chosen: string | null = $state(null);
  readonly #acts = new Map<string, Promise<boolean>>();
  /** The calls that did not get through. A new call begins when they have ended. */
  readonly failed: readonly Call[] = $derived.by(() => this.#now().calls.filter(({ phase }) => phase.kind === 'failed'));
  /** The call that matters most. */
  readonly front: Call | null = $derived.by(() => foremost(this.#now().calls));
  /** The call whose data are shown: the one that was chosen, else the one that matters most; of a consultation the call that it is about. */
  readonly shown: Call | null = $derived.by(() => {
    const find = (wanted: string | null | undefined) => this.#now().calls.find(({ id }) => id === wanted);
    return find(this.#chosen) ?? find(this.front?.consultationOf) ?? this.front;
  });

  constructor(now: () => Now) {
    this.#now = now;
  }

  show(id: string): void {
    this.#chosen = id;
  }

  taskOf(id: string): Task {
    const known = this.#tasks.get(id) ?? new Task();
    this.#tasks.set(id, known);
    return known;
  }

  toolsOf(id: string): CallTools {
    const known = this.#tools.get(id) ?? new CallTools((digits) => this.#lane.run(() => this.#now().host.sendDtmf({ id, digits })));
    this.#tools.set(id, known);
    return known;
  }

  editsOf(id: string): CallEdits {
    const send = (name: string, value: string) => this.#lane.run(() => this.#now().host.updateCallData({ id, changes: [{ name, value }] }));
    const known = this.#edits.get(id) ?? new CallEdits(send);
    this.#edits.set(id, known);
    return known;
  }

  /**
   * Drops what was asked for calls that are gone, and remembers for which ones recording was offered. While there is a consultation its
   * field is closed; the number is kept until the other end has answered, for another try when it is busy.
   */
  follow(calls: readonly Call[]): void {
    const alive = new Set(calls.map(({ id }) => id));
    for (const each of [this.#tasks, this.#tools, this.#edits]) for (const id of each.keys()) if (!alive.has(id)) each.delete(id);
    for (const { id, actions, phase, consultationOf } of calls) {
      if (actions.includes('START_RECORDING')) this.toolsOf(id).records = true;
      if (consultationOf === null || !alive.has(consultationOf)) continue;
      const about = this.toolsOf(consultationOf);
      if (about.open !== 'keypad') about.close();
      if (phase.kind === 'talking') about.typed = '';
    }
  }

  /** Says whether it was done. Asked again while it is under way, it is sent once. */
  act({ id }: Call, action: CallAction): Promise<boolean> {
    const key = `${id} ${action}`;
    const act = this.#acts.get(key) ?? this.#act(id, action).finally(() => this.#acts.delete(key));
    this.#acts.set(key, act);
    return act;
  }

  /** Ends the calls that did not get through. Says whether all of them ended; the card of one that did not says why. */
  async endFailed(): Promise<boolean> {
    for (const call of this.failed) if (!call.actions.includes('DROP') || !(await this.act(call, 'DROP'))) return false;
    return true;
  }

  /** Calls somebody about a call. */
  async consult({ id }: Call, to: string): Promise<void> {
    if (await this.#ask(id, 'CONSULT_CALL', () => this.#now().host.consult({ id, to }))) this.toolsOf(id).close();
  }

  /** Hands a call over in one step. */
  async transfer({ id }: Call, to: string): Promise<void> {
    if (await this.#ask(id, 'TRANSFER_SST', () => this.#now().host.directTransfer({ id, to }))) this.toolsOf(id).close();
  }

  /** Sets the wrap-up reasons. Says whether it was done. */
  setWrapUp({ id }: Call, reasons: string[]): Promise<boolean> {
    return this.#ask(id, 'wrapUp', () => this.#now().host.setWrapUp({ id, reasons }));
  }

  /** Removes somebody else from a call. */
  remove({ id }: Call, address: string): void {
    void this.#ask(id, removal(address), () => this.#now().host.dropParticipant({ id, address }));
  }

  /** Ends a consultation and goes on with the call that it was about. */
  goBack(original: Call, consultation: Call): void {
    const { host } = this.#now();
    void this.#ask(original.id, BACK, async () => {
      await host.dialogAction({ id: consultation.id, action: 'DROP' });
      if (original.phase.kind === 'held') await host.dialogAction({ id: original.id, action: 'RETRIEVE' });
    });
  }

  /** Answers the call that rings. Says whether there was one. */
  answer(): boolean {
    return this.#actIfUsable(this.#first('ANSWER'), 'ANSWER');
  }

  /** Holds the call that can be held, else resumes the one that is. */
  holdOrResume(): void {
    const held = this.#first('HOLD');
    if (held) this.#actIfUsable(held, 'HOLD');
    else this.#actIfUsable(this.#first('RETRIEVE'), 'RETRIEVE');
  }

  /** Goes on with the held call; the one that is talked on is held. */
  swap(): void {
    if (this.#first('HOLD')) this.#actIfUsable(this.#first('RETRIEVE'), 'RETRIEVE');
  }

  /** Ends the call that matters most among those that can be ended; a ringing one is not ended. */
  end(): void {
    const can = this.#now().calls.filter(({ phase, actions }) => phase.kind !== 'ringing' && actions.includes('DROP'));
    this.#actIfUsable(foremost(can), 'DROP');
  }

  /** Connects the two calls and leaves them, where there are two; else opens the field for a direct transfer. */
  transferOrOpen(): void {
    if (!this.#actIfUsable(this.#first('TRANSFER'), 'TRANSFER')) this.toggle('transfer');
  }

  /** Makes one call of two. */
  conference(): void {
    this.#actIfUsable(this.#first('CONFERENCE'), 'CONFERENCE');
  }

  /** Opens or closes a tool of the call for which it can be used. */
  toggle(tool: Tool): void {
    const call = this.#now().calls.find(({ id }) => this.toolsOf(id).open === tool) ?? this.#first(needs[tool]);
    if (call && this.#now().usable) this.toolsOf(call.id).toggle(tool);
  }

  async #act(id: string, action: CallAction): Promise<boolean> {
    const done = await this.#ask(id, action, () => this.#now().host.dialogAction({ id, action }));
    if (done && action === 'START_RECORDING') this.toolsOf(id).recording = true;
    return done;
  }

  #first(action: CallAction): Call | undefined {
    return this.#now().calls.find(({ actions }) => actions.includes(action));
  }

  #actIfUsable(call: Call | null | undefined, action: CallAction): boolean {
    if (!call || !this.#now().usable) return false;
    void this.act(call, action);
    return true;
  }

  #ask(id: string, name: string, ask: () => Promise<void>): Promise<boolean> {
    return this.taskOf(id).run(name, () => this.#lane.run(ask));
  }
}

/** The name of the request that goes back to the caller. */
export const BACK = 'BACK';

/** The name of the request that removes somebody. */
export const removal = (address: string): string => `PARTICIPANT_DROP ${address}`;
