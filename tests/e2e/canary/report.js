// The report: what was searched and what was found, one line per place.

/** The result of searching all places. */
export class Report {
  #failures = 0;
  #say;

  constructor(say = console.log) {
    this.#say = say;
  }

  /** The number of finds, and of searches without a control. */
  get failures() {
    return this.#failures;
  }

  /**
   * One place. `control`: whether the control text was found. `finds`: what was found. `wanted`: a place where secrets must be found, because
   * they are used or stored there; its finds prove that the search works and are not leaks.
   */
  place(name, { bytes, control, finds, wanted = false }) {
    const leaks = wanted ? 0 : finds.length;
    const blind = wanted ? finds.length === 0 : !control;
    this.#failures += leaks + (blind ? 1 : 0);
    const told = wanted ? `${finds.length} as expected` : `${finds.length} finds`;
    this.#say(`${leaks > 0 || blind ? "FAIL" : "ok  "}  ${name.padEnd(62)} ${kilo(bytes).padStart(12)}  control ${control || (wanted && !blind) ? "seen" : "NOT SEEN"}, ${told}${summed(finds)}`);
    if (leaks > 0) for (const find of finds.slice(0, 12)) this.#say(`        ${find.kind} in ${find.form} at ${find.at}${find.around === undefined ? "" : ` in ${find.around}`}`);
  }

  /** A condition that must hold. */
  fact(name, so, told) {
    if (!so) this.#failures += 1;
    this.#say(`${so ? "ok  " : "FAIL"}  ${name.padEnd(62)} ${told}`);
  }
}

const kilo = (bytes) => `${Math.ceil(bytes / 1024).toLocaleString("en")} KiB`;

function summed(finds) {
  const sums = new Map();
  for (const { kind, form } of finds) sums.set(`${kind} in ${form}`, (sums.get(`${kind} in ${form}`) ?? 0) + 1);
  return sums.size === 0 ? "" : `: ${[...sums].map(([what, count]) => `${count} ${what}`).join(", ")}`;
}
