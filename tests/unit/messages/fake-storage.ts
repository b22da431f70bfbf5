type Changed = (changes: Record<string, object>) => void;

/** The browser's own storage, as far as it is used: what was set is told to whoever listens. */
export function createFakeStorage() {
  const listeners = new Set<Changed>();
  const area = () => {
    const kept: Record<string, unknown> = {};
    return {
      get: async (key: string) => ({ [key]: kept[key] }),
      set: async (values: Record<string, unknown>) => {
        Object.assign(kept, values);
        const changes = Object.keys(values).map((key) => [key, { newValue: values[key] }]);
        for (const listener of listeners) listener(Object.fromEntries(changes));
      },
    };
  };
  return {
    session: area(),
    local: area(),
    onChanged: {
      addListener: (listener: Changed) => void listeners.add(listener),
      removeListener: (listener: Changed) => void listeners.delete(listener),
    },
  };
}
