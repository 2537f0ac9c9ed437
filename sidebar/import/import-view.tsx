export function ImportView() {
  return <p>…</p>;
}
