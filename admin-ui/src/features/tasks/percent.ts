/** Share done in whole percent; 0 while the total is not known. */
export function percent({ done, total }: { done: string; total: string | null }): number {
  if (!total || total === "0") return 0;
  return Number((BigInt(done) * 100n) / BigInt(total));
}
