import type { Preferences } from '../host/contract.gen';

/** Puts what the agent chose for the look in force on this page. */
export function applyLook({ appearance, density, textSize }: Preferences): void {
  const { dataset, style } = document.documentElement;
  style.fontSize = `${textSize}%`;
  dataset['density'] = density;
  if (appearance === 'system') delete dataset['appearance'];
  else dataset['appearance'] = appearance;
}
