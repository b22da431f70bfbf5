type RestStatus = 200 | 401 | 403 | 429 | 500 | 'html' | 'wrongTypes' | 'lies';

/** What can be made to go wrong, or to be different, while a replica is running. */
export interface Switches {
  /** What every answer below `/api/` is: as asked, a refusal, a web page, other types, or untrue. */
  restStatus: RestStatus;
  restDelayMs: number;
  /** The composer takes no paste that lacks `text/html`. */
  ignorePlainPaste: boolean;
  /** How long a ticket takes to appear whole; its parts come at a third, two thirds, and the end. */
  renderDelayMs: number;
  submitDelayMs: number;
  submitFails: boolean;
  /** The composer opens with a greeting and a signature that nobody typed. */
  prefilled: boolean;
  /** Elements that these CSS selectors name lose the attributes they are found by. */
  brokenSelectors: string[];
  /** Of the helpdesk's own words; `?lang=` in the address wins. */
  language: 'en' | 'nl';
  /** The composer's editable is swapped for a new one once some words stand in it. */
  replaceEditable: boolean;
  /** What the composer's switcher calls a public reply; only `web` was ever seen, others are open. */
  publicChannel: string;

  // From here on Freshdesk's alone.
  /** What the page's own interface `/api/_/` answers; `restStatus` is then `/api/v2`'s alone. */
  internalRestStatus: RestStatus;
  /** Where the subject stands: in the page, or in a closed shadow root, where nobody can read it. */
  subjectShown: 'light' | 'closed';
  /** Where the customer's card stands: in the page, or in an open shadow root. */
  contactShown: 'light' | 'shadow';
  /** What is open at the foot of a ticket that nobody has begun to answer. */
  composerOpens: 'closed' | 'reply' | 'note';
  /** Parts of the page are named as they were in 2021: by classes, without `data-test-id`. */
  oldAttributes: boolean;
}

export function usualSwitches(): Switches {
  return {
    restStatus: 200,
    restDelayMs: 0,
    ignorePlainPaste: false,
    renderDelayMs: 600,
    submitDelayMs: 350,
    submitFails: false,
    prefilled: false,
    brokenSelectors: [],
    language: 'en',
    replaceEditable: false,
    publicChannel: 'web',
    internalRestStatus: 200,
    subjectShown: 'light',
    contactShown: 'shadow',
    composerOpens: 'closed',
    oldAttributes: false,
  };
}

/** Switches as a plain object whose every change is told to `changed`. */
export function watchSwitches(changed: (switches: Switches) => void): Switches {
  return new Proxy(usualSwitches(), {
    set(target, name, value) {
      if (!Object.hasOwn(target, name)) throw new Error(`There is no switch “${String(name)}”.`);
      const done = Reflect.set(target, name, value);
      changed(target);
      return done;
    },
  });
}
