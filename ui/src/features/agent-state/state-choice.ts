import type { StateWanted } from '../../host/contract.gen';

/** What an agent chose in the state menu. */
export interface StateChoice {
  to: StateWanted | 'signOut';
  reasonId: string | null;
}
