import Solver from "./solver.worker.ts?worker";

/** The solution of a challenge as the server takes it; worked off beside the page. */
export function solve(challenge: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new Solver();
    worker.onmessage = ({ data }: MessageEvent<string>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message));
    };
    worker.postMessage(challenge);
  });
}
