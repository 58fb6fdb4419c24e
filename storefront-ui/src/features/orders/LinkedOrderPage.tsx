export function LinkedOrderPage() {
  return null;
}
