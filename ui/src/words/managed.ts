import type { ManagedSetting } from '../host/contract.gen';
import { text } from './catalogue';

/** A setting of the organisation by its name. */
export const settingWords = (s: ManagedSetting): string => text(`policy-setting-${s}`);

/** A value as a person reads it; only a switch is `true` or `false`. */
export const valueWords = (value: string): string => (value === 'true' || value === 'false' ? text(`policy-${value}`) : value);
