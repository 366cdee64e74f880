import type { PasswordHost } from '../host/password';

/**
 * Hands over what stands in the field, exactly as it was typed, and empties the field first: nothing here holds the password
 * while the answer is awaited. Answers false, and asks nothing of the host, when nothing was typed.
 */
export async function handOver(field: { value: string }, host: PasswordHost): Promise<boolean> {
  if (field.value === '') return false;
  await host.give(emptied(field));
  return true;
}

function emptied(field: { value: string }): string {
  const typed = field.value;
  field.value = '';
  return typed;
}
