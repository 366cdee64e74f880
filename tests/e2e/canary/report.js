// The report: what was searched and what was found, one line per place.

/** The result of a search through all places. */
export class Report {
  #failures = 0;
  #say;

  constructor(say = console.log) {
    this.#say = say;
  }

  /** Finds, and searches that could not have found anything. */
  get failures() {
    return this.#failures;
  }

  /**
   * One place. `control`: whether what must be there was found there. `finds`: what was found. `wanted`: a place where secrets
   * must be found, because that is where they are used or kept; its finds show that the search can see, and are no leaks.
   */
  place(name, { bytes, control, finds, wanted = false }) {
    const leaks = wanted ? 0 : finds.length;
    const blind = wanted ? finds.length === 0 : !control;
    this.#failures += leaks + (blind ? 1 : 0);
    const told = wanted ? `${finds.length} as expected` : `${finds.length} finds`;
    this.#say(`${leaks > 0 || blind ? "FAIL" : "ok  "}  ${name.padEnd(62)} ${kilo(bytes).padStart(12)}  control ${control || (wanted && !blind) ? "seen" : "NOT SEEN"}, ${told}${summed(finds)}`);
    if (leaks > 0) for (const find of finds.slice(0, 12)) this.#say(`        ${find.kind} in ${find.form} at ${find.at}${find.around === undefined ? "" : ` in ${find.around}`}`);
  }

  /** Something that must be so. */
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
