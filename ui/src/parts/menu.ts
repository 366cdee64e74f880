import type { IconName } from '../icons';

export interface MenuItem {
  id: string;
  label: string;
  icon?: IconName;
  tone?: string;
  /** Set (true or false) when the items are alternatives. */
  checked?: boolean;
  strong?: boolean;
  testid?: string;
}

export interface MenuGroup {
  id: string;
  title?: string;
  items: MenuItem[];
}
