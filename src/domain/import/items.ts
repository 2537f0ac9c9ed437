import { cellText, type ExportLine } from './lines.ts';

/** Product names are cut here; the variation and the quantity stay. */
const NAME_LENGTH = 40;
/** Items named; of the others only the number is told. */
const ITEMS_NAMED = 3;

/**
 * What is in an order, in few words: 'Mug (blue) × 2, Tea towel × 1, +3'. A line that comes twice counts once; the
 * same SKU in two packages counts twice.
 */
export function itemsOf(lines: readonly ExportLine[]): { items: string; skuCount: number } {
  const seen = new Set<string>();
  const bySku = new Map<string, { name: string; quantity: number }>();
  for (const line of lines) {
    const name = nameOf(line);
    const sku = cellText(line, 'skuId') || cellText(line, 'sellerSku') || name;
    const inPackage = `${sku}\n${cellText(line, 'packageId')}`;
    if (seen.has(inPackage)) continue;
    seen.add(inPackage);
    const quantity = Number(cellText(line, 'quantity')) || 1;
    const item = bySku.get(sku);
    if (item) item.quantity += quantity;
    else bySku.set(sku, { name, quantity });
  }
  const all = [...bySku.values()].filter(({ name }) => name !== '');
  const named = all.slice(0, ITEMS_NAMED).map(({ name, quantity }) => `${name} × ${quantity}`);
  if (all.length > ITEMS_NAMED) named.push(`+${all.length - ITEMS_NAMED}`);
  return { items: named.join(', '), skuCount: bySku.size };
}

function nameOf(line: ExportLine): string {
  const product = shortened(cellText(line, 'product') || cellText(line, 'sellerSku'));
  const variation = shortened(cellText(line, 'variation'));
  // One-variation products say 'Default'.
  return variation === '' || variation.toLowerCase() === 'default' ? product : `${product} (${variation})`;
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > NAME_LENGTH
    ? `${letters
        .slice(0, NAME_LENGTH - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
