// Apart from the calls themselves, so that the sidebar has the numbers without the schemas.

/** The largest file the sidebar uploads; larger ones are put into Drive by hand and linked. */
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;

/**
 * How many batches an import of `count` orders is sent in: enough for progress and for stopping half-way,
 * few enough that an import of any size stays within its number of service calls.
 */
export function importBatches(count: number): number {
  return Math.min(2, Math.max(1, Math.ceil(count / 2000)));
}
