/** What was opened and is kept on this device by choice, so that it can be seen without a network. */
export type Kept = {
  /** The code's global id. */
  id: string;
  title: string;
  orderNumber: string;
  rules: string;
  number: string | null;
  secret: string | null;
  url: string | null;
  expiresOn: string | null;
};

type Sealed = { id: string; iv: Uint8Array<ArrayBuffer>; content: ArrayBuffer };

const NAME = "tessera-kept";
const KEYS = "keys";
const CODES = "codes";
const SEAL = "seal";

/** Everything kept, newest last. What cannot be opened any more is left out. */
export async function allKept(): Promise<Kept[]> {
  const database = await opened();
  const key = await asked<CryptoKey | undefined>(database, KEYS, "readonly", (store) => store.get(SEAL));
  const sealed = await asked<Sealed[]>(database, CODES, "readonly", (store) => store.getAll());
  database.close();
  if (!key) return [];
  const found = await Promise.all(sealed.map((one) => unsealed(key, one).catch(() => undefined)));
  return found.filter((one) => one !== undefined);
}

/** Keeps one code, sealed by a key that this browser made and gives to no script. */
export async function keep(kept: Kept): Promise<void> {
  const database = await opened();
  const key = await sealingKey(database);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(kept));
  const content = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: bytes(kept.id) },
    key,
    plain,
  );
  await asked(database, CODES, "readwrite", (store) =>
    store.put({ id: kept.id, iv, content } satisfies Sealed),
  );
  database.close();
}

export async function letGo(id: string): Promise<void> {
  const database = await opened();
  await asked(database, CODES, "readwrite", (store) => store.delete(id));
  database.close();
}

/** Takes everything off this device, the key too: whoever comes next finds nothing. */
export function wipeKept(): Promise<void> {
  return new Promise((resolve) => {
    if (!("indexedDB" in globalThis)) return resolve();
    const gone = indexedDB.deleteDatabase(NAME);
    gone.onsuccess = gone.onerror = () => resolve();
  });
}

async function sealingKey(database: IDBDatabase): Promise<CryptoKey> {
  const known = await asked<CryptoKey | undefined>(database, KEYS, "readonly", (store) => store.get(SEAL));
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
  // Two windows may begin at once: the first one's key is everybody's.
  await asked(database, KEYS, "readwrite", (store) => store.add(made, SEAL)).catch(() => undefined);
  return asked<CryptoKey>(database, KEYS, "readonly", (store) => store.get(SEAL));
}

async function unsealed(key: CryptoKey, { id, iv, content }: Sealed): Promise<Kept> {
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: bytes(id) }, key, content);
  return JSON.parse(new TextDecoder().decode(plain)) as Kept;
}

const bytes = (text: string) => new TextEncoder().encode(text);

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(KEYS);
      request.result.createObjectStore(CODES, { keyPath: "id" });
    };
    request.onsuccess = () => {
      // Another window that wipes everything must not wait for this one.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

function asked<Answer = unknown>(
  database: IDBDatabase,
  store: string,
  mode: IDBTransactionMode,
  question: (store: IDBObjectStore) => IDBRequest,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = question(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result as Answer);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}
