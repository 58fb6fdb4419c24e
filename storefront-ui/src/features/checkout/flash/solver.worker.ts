/** Works off a challenge apart from the page, so that nothing on it stands still. */
type Puzzle = {
  cost: number;
  keyLength: number;
  keyPrefix: string;
  nonce: string;
  salt: string;
};

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const hexOf = (buffer: ArrayBuffer) =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

async function derive({ cost, keyLength, nonce, salt }: Puzzle, counter: number): Promise<string> {
  const start = bytes(nonce);
  const password = new Uint8Array(start.length + 4);
  password.set(start);
  new DataView(password.buffer).setUint32(start.length, counter);
  const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations: cost },
    key,
    keyLength * 8,
  );
  return hexOf(bits);
}

self.onmessage = async ({ data }: MessageEvent<string>) => {
  const challenge = JSON.parse(data) as { parameters: Puzzle; signature: string };
  for (let counter = 0; ; counter++) {
    const derivedKey = await derive(challenge.parameters, counter);
    if (derivedKey.startsWith(challenge.parameters.keyPrefix)) {
      self.postMessage(btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } })));
      return;
    }
  }
};
