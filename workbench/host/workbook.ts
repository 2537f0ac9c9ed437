/** What everybody who has the spreadsheet open shares: the grid, the stores, the clock, the log. */
import { plain } from './plain.ts';
import { randomUUID } from 'node:crypto';
import { Grid } from '../engine/grid.ts';
import { localeOfLanguage, sheetLocale, type SheetLocale } from '../engine/locales.ts';
import { newWorkbook } from '../engine/new-workbook.ts';
import type { SheetsHost } from '../engine/sheets-host.ts';
import type {
  BeforeServiceCall,
  DistFiles,
  Execution,
  Mail,
  Person,
  ServiceCall,
  WorkbenchEvents,
  WorkbenchOptions,
  WorkbookSnapshot,
  WorkbookTables,
} from '../workbench.ts';
import { Anchored, type AnchoredSnapshot } from './anchored.ts';
import { Clock } from './clock.ts';
import { DriveStore } from './drive-store.ts';
import { Events } from './events.ts';
import { CacheStores, Locks, PropertyStores } from './stores.ts';
import { isTimeZone, instantToSerial } from './time-zone.ts';
import { PlatformError } from './platform-error.ts';
import type { Seat } from './seat.ts';
import type { ValidationSpec } from '../services/bridge.ts';
import { replicaTransport, type ReplicaTransport } from './replica-transport.ts';

export interface InstalledTrigger {
  id: string;
  handler: string;
  event: string;
  user: string;
}

interface Extras extends Partial<AnchoredSnapshot> {
  recalculation?: string;
  validations?: Record<string, ValidationSpec>;
  triggers?: InstalledTrigger[];
  roles?: Record<string, NonNullable<Person['role']>>;
}

export class Workbook {
  readonly id: string;
  name: string;
  timeZone: string;
  recalculation = 'ON_CHANGE';
  readonly owner: string;
  /** Absent while the engine loads and already computes formulas. */
  readonly grid: Grid;
  private readonly firstLocale: SheetLocale;
  readonly clock: Clock;
  readonly events = new Events<WorkbenchEvents>();
  readonly properties = new PropertyStores();
  readonly caches: CacheStores;
  readonly locks = new Locks();
  readonly drive: DriveStore;
  readonly anchored = new Anchored();
  /** Validation rules as the script wrote them, by the engine's rule id. */
  readonly validations = new Map<string, ValidationSpec>();
  readonly mail: Mail[] = [];
  triggers: InstalledTrigger[] = [];
  readonly seats = new Map<string, Seat>();
  readonly serviceCalls: ServiceCall[] = [];
  readonly executions: Execution[] = [];
  readonly hooks = new Set<BeforeServiceCall>();
  readonly dist: DistFiles;
  readonly transport: ReplicaTransport;
  private nextExecution = 1;

  constructor(
    options: WorkbenchOptions,
    dist: DistFiles,
    owner: string,
    functions: Omit<SheetsHost, 'nowSerial'>,
    beforeGrid: (workbook: Workbook) => void,
  ) {
    this.dist = dist;
    this.clock = new Clock(options.clock);
    this.caches = new CacheStores(() => this.clock.now());
    this.drive = new DriveStore(() => this.clock.now());
    this.transport = replicaTransport();
    const saved = options.workbook && 'engine' in options.workbook ? plain(options.workbook) : undefined;
    const tables = options.workbook && !saved ? (options.workbook as WorkbookTables) : undefined;
    this.id = saved?.id ?? `1${randomUUID().replaceAll('-', '')}workbench`;
    this.name = saved?.name ?? tables?.name ?? 'Untitled spreadsheet';
    this.owner = saved?.owner ?? owner;
    this.timeZone = saved?.timeZone ?? options.timeZone ?? 'America/New_York';
    if (!isTimeZone(this.timeZone)) throw new Error(`Unknown time zone: ${this.timeZone}`);

    const host: SheetsHost = {
      nowSerial: () => instantToSerial(this.clock.now(), this.timeZone),
      ...functions,
    };
    const locale = options.locale ?? localeOfLanguage(options.language ?? 'en');
    const sheets = tables?.sheets ?? { Sheet1: [] };
    const engine =
      saved?.engine ?? newWorkbook(Object.keys(sheets), locale, Object.values(sheets).map(sizeOf));
    const settings = engine['settings'] as { locale?: SheetLocale } | undefined;
    this.firstLocale = settings?.locale ?? sheetLocale(locale);
    beforeGrid(this);
    this.grid = new Grid(engine, host, this.transport);
    this.grid.model.on('command-dispatched', this, (command) => this.anchored.follow(command as never));
    this.grid.model.on('update', this, () => this.events.emit('change', { user: this.owner }));
    if (saved) this.restore(saved);
    for (const file of options.drive ?? []) this.drive.add(file, this.owner);
  }

  private restore(saved: WorkbookSnapshot): void {
    const extras = saved.extras as Extras;
    this.anchored.restore(extras);
    this.recalculation = extras.recalculation ?? 'ON_CHANGE';
    for (const [id, spec] of Object.entries(extras.validations ?? {})) this.validations.set(id, plain(spec));
    this.triggers = plain(extras.triggers ?? []);
    this.properties.restore(saved.properties);
    this.drive.restore(saved.drive);
    this.mail.push(...plain(saved.mail));
  }

  get locale(): SheetLocale {
    return (this.grid as Grid | undefined)?.locale ?? this.firstLocale;
  }

  /** Changes whenever any cell may have changed. */
  get cellsVersion(): number {
    return (this.grid as Grid | undefined)?.version ?? -1;
  }

  get now(): number {
    return this.clock.now();
  }

  newExecutionId(): number {
    return this.nextExecution++;
  }

  seat(email: string): Seat | undefined {
    return this.seats.get(email);
  }

  setTimeZone(zone: string): void {
    if (!isTimeZone(zone)) throw new PlatformError(`Invalid argument: timezone. Should be of type: String`);
    this.timeZone = zone;
    this.grid.recalculate();
  }

  setLocale(locale: string): void {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale))
      throw new PlatformError(`The locale "${locale}" is not valid.`);
    this.grid.setLocale(locale);
  }

  snapshot(): WorkbookSnapshot {
    const extras: Extras = {
      ...this.anchored.snapshot(),
      recalculation: this.recalculation,
      validations: Object.fromEntries(plain([...this.validations])),
      triggers: plain(this.triggers),
      roles: Object.fromEntries([...this.seats].map(([email, seat]) => [email, seat.role])),
    };
    return JSON.parse(
      JSON.stringify({
        version: 1,
        id: this.id,
        name: this.name,
        timeZone: this.timeZone,
        owner: this.owner,
        engine: this.grid.export(),
        extras,
        properties: this.properties.snapshot(),
        drive: this.drive.snapshot(),
        mail: this.mail,
        users: [...this.seats.keys()],
      }),
    ) as WorkbookSnapshot;
  }
}

function sizeOf(rows: readonly unknown[][]): { rows: number; cols: number } {
  return { rows: rows.length, cols: Math.max(0, ...rows.map((row) => row.length)) };
}
