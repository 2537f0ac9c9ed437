// Every suite that counts days, reads dates or shows them. None of their answers may depend on the machine's own zone.
import '../domain/cell-time.test.ts';
import '../domain/clocks.test.ts';
import '../domain/date-text.test.ts';
import '../domain/days.test.ts';
import '../domain/holidays.test.ts';
import '../domain/zones.test.ts';
import '../functions/call.test.ts';
import '../functions/definitions.test.ts';

/** Declares the test that makes sure of the machine's zone: wrongly set, the rest would prove nothing. */
export function machineIn(zone: string, winterOffsetMinutes: number): void {
  test(`this machine is in ${zone}`, () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(new Date(Date.UTC(2026, 0, 15)).getTimezoneOffset()).toBe(
      winterOffsetMinutes === 0 ? 0 : -winterOffsetMinutes,
    );
  });
}
