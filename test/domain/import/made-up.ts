import { readExportNow, type ReadOptions } from '../../../src/domain/import/doctor.ts';
import type { ReadResult } from '../../../src/domain/import/imported.ts';
import {
  exportCsv,
  type SampleExport,
  type SampleLine,
  type SampleOrder,
} from '../../../workbench/sample/export-file.ts';

export const decode: ReadOptions['decode'] = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);

export const sku = (changes: Partial<SampleLine> = {}): SampleLine => ({
  skuId: '1729384756102938475',
  product: 'Enamel mug',
  quantity: 1,
  price: 12.5,
  ...changes,
});

/** A delivered order; the day of its dates is above 12, so that nothing has to be asked. */
export const order = (changes: Partial<SampleOrder> = {}): SampleOrder => ({
  orderId: '576461413038785752',
  status: 'delivered',
  lines: [sku()],
  amount: 12.5,
  placedAt: '2026-02-20T09:05:00',
  shippedAt: '2026-02-21T10:00:00',
  deliveredAt: '2026-02-25T14:30:00',
  carrier: 'USPS',
  tracking: '9400111200881234567890',
  packageId: '1152921504606846976',
  buyer: 'made.up.buyer',
  ...changes,
});

export function readBytes(
  bytes: Uint8Array,
  options: Partial<ReadOptions> = {},
  name = 'export.csv',
): ReadResult {
  return readExportNow({ name, bytes }, { decode, ...options });
}

export function readText(text: string, options: Partial<ReadOptions> = {}): ReadResult {
  return readBytes(new TextEncoder().encode(text), options);
}

export function readSample(sample: SampleExport, options: Partial<ReadOptions> = {}): ReadResult {
  return readText(exportCsv(sample), options);
}
