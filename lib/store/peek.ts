/** Dexie multiplies schema numbers by ten to have room for its own repairs. */
const DEXIE_FACTOR = 10;

/**
 * The schema number of the stored notebook, or 0 where there is none, found without Dexie: that
 * would open a newer one silently and write old rows into it. Changes nothing.
 */
export function peekSchema(indexedDb: IDBFactory, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDb.open(name);
    let absent = false;
    request.onupgradeneeded = () => {
      // Only a database that does not exist is upgraded by opening it without a version.
      absent = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(Math.floor(version / DEXIE_FACTOR));
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (absent) resolve(0);
      else reject(request.error);
    };
  });
}
