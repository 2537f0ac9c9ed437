/** The workbench's "now": the computer's clock until it is set, then a clock that stands still until it is moved. */
export class Clock {
  private fixed: number | null = null;

  constructor(start?: string | number | Date) {
    if (start !== undefined) this.set(start);
  }

  now(): number {
    return this.fixed ?? Date.now();
  }

  get isFixed(): boolean {
    return this.fixed !== null;
  }

  set(to: string | number | Date | { advance: number }): void {
    if (to === 'real') this.fixed = null;
    else if (typeof to === 'object' && 'advance' in to) this.fixed = this.now() + to.advance;
    else {
      const ms = new Date(to).getTime();
      if (Number.isNaN(ms)) throw new Error(`Not a time: ${String(to)}`);
      this.fixed = ms;
    }
  }
}
