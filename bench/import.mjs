// An export of 50,000 lines, read and planned: our own CPU time, which the seller waits for.
import { load } from './bundle.mjs';
import { line } from './measure.mjs';

const ALLOWED_MS = 10_000;
const LINES = 50_000;
const LINES_PER_ORDER = 1.25;

/** Prints the CPU time of reading a CSV and an XLSX export and of planning its import against as many orders. */
export async function importing() {
  console.log(
    `An export of ${LINES.toLocaleString('en')} lines, CPU ms (${ALLOWED_MS.toLocaleString('en')} allowed)`,
  );
  const app = await load(`
    export { readExportNow } from './src/domain/import/doctor.ts';
    export { planImport, platformOrder } from './src/domain/import/plan.ts';
    export { exportCsv } from './workbench/sample/export-file.ts';
    export { exportXlsx } from './workbench/sample/export-workbook.ts';
  `);
  const sample = { market: 'US', orders: orders(Math.round(LINES / LINES_PER_ORDER)) };
  const decode = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);
  const csv = new TextEncoder().encode(app.exportCsv(sample));
  let read = [];
  cpu(`read CSV, ${megabytes(csv)} MB`, () => {
    read = app.readExportNow({ name: 'orders.csv', bytes: csv }, { decode }).orders;
  });
  const xlsx = app.exportXlsx(sample);
  cpu(`read XLSX, ${megabytes(xlsx)} MB`, () =>
    app.readExportNow({ name: 'orders.xlsx', bytes: xlsx }, { decode }),
  );
  const planned = read.map(app.platformOrder);
  cpu(`plan ${read.length.toLocaleString('en')} orders against as many`, () =>
    app.planImport(planned, planned),
  );
}

function cpu(name, work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  line(name, Math.round((user + system) / 1000));
}

const megabytes = (bytes) => (bytes.byteLength / 1e6).toFixed(1);

function orders(count) {
  const sku = (name) => ({ skuId: `17298${name}`, product: `Mug ${name}`, quantity: 1, price: 12.5 });
  return Array.from({ length: count }, (_, index) => ({
    orderId: `576684019${100_000_000 + index}`,
    status: 'shipped',
    lines: index % 4 === 0 ? [sku('1'), sku('2')] : [sku('1')],
    amount: index % 4 === 0 ? 25 : 12.5,
    placedAt: '2026-03-01T09:05:00',
    shippedAt: '2026-03-02T10:00:00',
    carrier: 'USPS',
    tracking: `94001118992${10_000_000_000 + index}`,
    buyer: `buyer${index % 900}`,
  }));
}
