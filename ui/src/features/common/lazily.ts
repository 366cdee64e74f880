import { type Component, untrack } from 'svelte';
import { loadWhole } from '../../words';
import Lazy from './Lazy.svelte';
import { LazyPart, type Plain } from './lazy-part.svelte';

const parts: { load: () => Promise<void> }[] = [];

/**
 * A component that is not part of the first view, with its code, its styles and the later texts (`ofLater` in texts/files.js). It is used
 * like any other. Once it is loaded, and after `loadAhead` it is, it is there at once; before, it comes when it has been loaded. If that
 * fails, a sentence says so and offers to load the page again.
 */
export function lazily<Wanted extends Component<never>>(load: () => Promise<{ default: Wanted }>): Wanted {
  const part = new LazyPart(async () => {
    const [module] = await Promise.all([load(), loadWhole()]);
    return module.default as Component<never> as Plain;
  });
  parts.push(part);
  const stand: Plain = (internals, props) => {
    const component = untrack(() => part.component);
    return component === null ? Lazy(internals, { part, inner: props }) : component(internals, props);
  };
  // It takes what the component takes. Such a component exports nothing.
  return stand as Component<never> as Wanted;
}

/** Loads all of them, one after the other, while the page has nothing else to do: the first press finds them there. */
export async function loadAhead(): Promise<void> {
  for (const part of parts) {
    await idle();
    await part.load();
  }
}

/** WebKit has no requestIdleCallback; there it is after the next frame. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else requestAnimationFrame(() => setTimeout(resolve));
  });
