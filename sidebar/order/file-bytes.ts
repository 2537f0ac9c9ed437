/**
 * A size as people say it.
 *
 * @example sizeText(1_258_291) // '1.2 MB'
 */
export function sizeText(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  const megabytes = bytes / (1024 * 1024);
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}

/**
 * A file's bytes in base64.
 *
 * @throws {DOMException} when the browser cannot read the file, for example because it was moved meanwhile
 */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const text = String(reader.result);
      resolve(text.slice(text.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new DOMException('unreadable'));
    reader.readAsDataURL(file);
  });
}
