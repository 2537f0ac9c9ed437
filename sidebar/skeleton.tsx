/** The shape of an order while it is being read. */
export function Skeleton({ label }: { readonly label: string }) {
  return (
    <div role="status" aria-label={label}>
      <div class="boot" aria-hidden="true">
        <div class="boot-card">
          <i />
          <i />
          <i />
        </div>
        <div class="boot-card">
          <i />
          <i />
          <i />
        </div>
      </div>
    </div>
  );
}
