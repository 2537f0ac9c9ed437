/** Everything that is not the spreadsheet. */
import { assumed, guide, reference, type Belief } from '../belief.ts';

export const services: Belief[] = [
  {
    that: 'what browsers and Node have and Apps Script lacks is absent',
    mark: guide('v8-runtime'),
    run: `return [typeof setTimeout, typeof URL, typeof TextEncoder, typeof fetch, typeof crypto, typeof atob, typeof process, typeof window, typeof structuredClone, typeof require].join();`,
    gives: new Array(10).fill('undefined').join(),
  },
  {
    that: 'Intl knows the time zones of the markets',
    mark: assumed('an official sample uses Intl.NumberFormat; zones are reported to work'),
    run: `return ['Asia/Jakarta', 'Asia/Bangkok', 'Asia/Ho_Chi_Minh', 'Asia/Manila', 'Europe/London'].map((zone) => new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(new Date('2026-01-01T12:00:00Z')));`,
    gives: ['19', '19', '19', '20', '12'],
  },
  {
    that: 'properties are texts and survive in their own store',
    mark: reference('properties/properties'),
    run: `const all = PropertiesService.getDocumentProperties(); all.setProperty('n', 5); const read = all.getProperty('n'); all.deleteProperty('n'); return [read, all.getProperty('n'), PropertiesService.getUserProperties().getProperty('n')];`,
    gives: ['5', null, null],
  },
  {
    that: 'a property value holds 9 KB',
    mark: guide('services/quotas'),
    run: `PropertiesService.getUserProperties().setProperty('big', new Array(9 * 1024 + 2).join('x'));`,
    throws: 'Argument too large: value',
  },
  {
    that: 'a cache value holds 100 KB and absent keys are null',
    mark: reference('cache/cache'),
    run: `const cache = CacheService.getUserCache(); const absent = cache.get('no such key'); try { cache.put('k', new Array(100 * 1024 + 2).join('x')); } catch (e) { return [absent, e.message]; }`,
    gives: [null, 'Argument too large: value'],
  },
  {
    that: 'a free lock is taken at once and given back',
    mark: reference('lock/lock'),
    run: `const lock = LockService.getDocumentLock(); const before = lock.hasLock(); const got = lock.tryLock(0); const has = lock.hasLock(); lock.releaseLock(); return [before, got, has, lock.hasLock()];`,
    gives: [false, true, true, false],
  },
  {
    that: 'a negative timeout never gets a lock',
    mark: assumed('gas-fakes reports so from live tests'),
    run: `return LockService.getScriptLock().tryLock(-100);`,
    gives: false,
  },
  {
    that: 'bytes are signed',
    mark: reference('utilities/utilities#base64decodeencoded'),
    run: `return [Utilities.base64Decode('/wA='), Utilities.newBlob('é').getBytes(), Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a').slice(0, 3)];`,
    gives: [
      [-1, 0],
      [-61, -87],
      [-54, -105, -127],
    ],
  },
  {
    that: 'a blob knows its name, type and text',
    mark: reference('base/blob'),
    run: `const blob = Utilities.newBlob('hello', 'text/csv', 'a.csv'); return [blob.getName(), blob.getContentType(), blob.getDataAsString(), blob.setName('b.csv').getName()];`,
    gives: ['a.csv', 'text/csv', 'hello', 'b.csv'],
  },
  {
    that: 'parseCsv reads quoted fields',
    mark: reference('utilities/utilities#parsecsvcsv'),
    run: `return Utilities.parseCsv('a,"b ""c"", d"\\n1,2');`,
    gives: [
      ['a', 'b "c", d'],
      ['1', '2'],
    ],
  },
  {
    that: 'templates escape what <?= prints and not what <?!= prints',
    mark: guide('html/templates'),
    run: `const template = HtmlService.createTemplate('<? for (const x of list) { ?>[<?= x ?>|<?!= x ?>]<? } ?>'); template.list = ['<b>', 1]; return template.evaluate().getContent();`,
    gives: '[&lt;b&gt;|<b>][1|1]',
  },
  {
    that: 'enum values print and serialise as their names',
    mark: {
      kind: 'documented',
      url: 'https://developers.google.com/apps-script/guides/v8-runtime/migration',
    },
    run: `return JSON.parse(JSON.stringify({ c: SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA, s: String(SpreadsheetApp.WrapStrategy.CLIP) }));`,
    gives: { c: 'CUSTOM_FORMULA', s: 'CLIP' },
  },
  {
    that: 'errors of services are Errors named Exception',
    mark: assumed('the log shows "Exception: …" for services and "Error: …" for scripts'),
    run: `try { sheet.getRange('ZZZZZ'); } catch (e) { return [e instanceof Error, e.name, String(e)]; }`,
    gives: [true, 'Exception', 'Exception: Range not found'],
  },
  {
    that: 'promise jobs wait for the current stack',
    mark: guide('v8-runtime'),
    run: `const log = []; Promise.resolve().then(() => log.push('then')); log.push('now'); return log.join();`,
    gives: 'now',
  },
  {
    that: 'console and Logger take formats',
    mark: reference('base/console'),
    run: `console.log('%s is %d', 'x', 5); Logger.log('%s', 'y'); return Logger.getLog().indexOf('y') >= 0;`,
    gives: true,
  },
];
