import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ShiftReminder, ShiftTimes } from '../../../lib/moments/shift-times.ts';
import type { Setting } from '../../../lib/store/setting-list.ts';
import type { OpenShiftStore, ShiftNotebook } from './follow.ts';

type SettingList = OpenShiftStore['store']['settings'];

/** The settings that the popup follows, and how they are set. */
export interface ShiftSettings {
  readonly selfCheckShown: ReadonlySignal<boolean>;
  readonly afterShiftShown: ReadonlySignal<boolean>;
  readonly ownLinesKept: ReadonlySignal<boolean>;
  readonly affirmations: ReadonlySignal<readonly string[]>;
  readonly shiftTimes: ReadonlySignal<ShiftTimes | null>;
  readonly shiftReminder: ReadonlySignal<ShiftReminder>;
  /** True where the last wish was not saved. */
  readonly hasFailed: ReadonlySignal<boolean>;
  set<T>(choose: (list: SettingList) => Setting<T>, value: T): void;
  setOwnLines(isOn: boolean): void;
}

export function followSettings(notebook: ShiftNotebook): ShiftSettings {
  const hasFailed = signal(false);
  const follow = <T>(first: T, choose: (list: SettingList) => Setting<T>) =>
    notebook.follow<T>(first, ({ store, notebook: opened }, say) =>
      store.watchSetting(opened, choose(store.settings), say),
    );
  const attempt = (work: (open: OpenShiftStore) => Promise<void>) => {
    void notebook.whenOpen.then(work).then(
      () => {
        hasFailed.value = false;
      },
      () => {
        hasFailed.value = true;
      },
    );
  };
  return {
    selfCheckShown: follow(true, (list) => list.selfCheckShown),
    afterShiftShown: follow(false, (list) => list.afterShiftShown),
    ownLinesKept: follow(false, (list) => list.ownLinesKept),
    affirmations: follow<readonly string[]>([], (list) => list.affirmations),
    shiftTimes: follow<ShiftTimes | null>(null, (list) => list.shiftTimes),
    shiftReminder: follow<ShiftReminder>('off', (list) => list.shiftReminder),
    hasFailed: computed(() => hasFailed.value),
    set: (choose, value) =>
      attempt(({ store, notebook: opened }) =>
        store.setSetting(opened, choose(store.settings), value),
      ),
    setOwnLines: (isOn) =>
      attempt(({ store, notebook: opened }) => store.setOwnLinesKept(opened, isOn)),
  };
}
