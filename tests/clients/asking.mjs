// What both programs need of urql's answers.

/** The data of an answer; throws its error. */
export function said({ data, error }) {
  if (error) throw error;
  return data;
}

/** The first true answer of `look` to what is asked again and again. */
export async function until(ask, look) {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((wake) => setTimeout(wake, 200))) {
    const found = look(said(await ask()));
    if (found) return found;
  }
  throw new Error('it did not happen in time');
}
