// Figures with their goals: printed as they are found, summed up at the end, and counted when they are missed.

/** The value below which the share `part` of the values lies. */
export function quantile(values, part) {
  if (values.length === 0) return Number.NaN;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
}

/** What was measured in a run. */
export class Figures {
  #all = [];

  constructor(say) {
    this.say = say;
  }

  /** A figure. `goal` is the most that it may be, in the same unit; without one it is only told. A figure that is no number misses its goal. */
  add(name, value, unit, goal) {
    const kept = goal === undefined ? undefined : value <= goal;
    const line = `${name.padEnd(64)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(8)}${goal === undefined ? "" : ` goal ${goal.toFixed(2).padStart(8)}  ${kept ? "kept" : "MISSED"}`}`;
    this.#all.push({ name, value, kept, line });
    this.say(line);
  }

  /** A figure that was measured before. */
  value(name) {
    return this.#all.find((figure) => figure.name === name)?.value;
  }

  /** Prints all of them, and gives how many missed their goal. */
  sum() {
    const missed = this.#all.filter(({ kept }) => kept === false).length;
    this.say(`\nAll figures\n${this.#all.map(({ line }) => line).join("\n")}\n${missed === 0 ? "Every goal is kept." : `${missed} goals are missed.`}`);
    return missed;
  }
}
