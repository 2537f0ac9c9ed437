import { open } from './script.ts';

const LOCKED = `
  function take() {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(5000)) return 'busy';
    SpreadsheetApp.getActiveSheet().appendRow([Session.getActiveUser().getEmail()]);
    SpreadsheetApp.flush();
    lock.releaseLock();
    return 'done';
  }
  function read() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
`;

describe('two people', () => {
  test('see the same cells and have their own selection and properties', () => {
    const ana = open(LOCKED);
    const ben = ana.as('ben@example.com');
    ana.type('A1', 'hello');
    ana.select('B2:C3');
    ben.select('D4');
    expect(ben.cell('A1')).toBe('hello');
    expect([ana.call('read'), ben.call('read')]).toEqual(['B2:C3', 'D4']);
    ana.evaluate(`PropertiesService.getUserProperties().setProperty('a', 1)`);
    expect(ben.evaluate(`PropertiesService.getUserProperties().getProperty('a')`)).toBeNull();
    expect(ana.as('ben@example.com')).toBe(ben);
  });

  test('one waits for the lock in vain while the other holds it', () => {
    const ana = open(LOCKED);
    const release = ana.as('ben@example.com').holdLock('document');
    const before = ana.now();
    expect(ana.call('take')).toBe('busy');
    expect(ana.now() - before).toBe(5000);
    release();
    expect(ana.call('take')).toBe('done');
  });

  test('one meets the lock of the other in the middle of a script', () => {
    const ana = open(LOCKED);
    const ben = ana.as('ben@example.com');
    const seen: unknown[] = [];
    const unhook = ana.beforeServiceCall((call) => {
      if (call.method === 'appendRow') seen.push(ben.call('take'));
    });
    expect(ana.call('take')).toBe('done');
    unhook();
    expect(seen).toEqual(['busy']);
    expect(ana.values('A1:A2')).toEqual([['ana@example.com'], ['']]);
  });

  test('locks end with the execution and with a question to the user', () => {
    const ana = open(`
      function leave() { LockService.getDocumentLock().waitLock(10); }
      function ask() { const lock = LockService.getDocumentLock(); lock.waitLock(10); SpreadsheetApp.getUi().alert('Really?'); return lock.hasLock(); }
    `);
    ana.call('leave');
    expect(ana.call('ask')).toBe(false);
  });

  test('a colleague may change cells between two calls of a script', () => {
    const ana = open(
      `function sum() { const s = SpreadsheetApp.getActiveSheet(); const a = s.getRange('A1').getValue(); return [a, s.getRange('A1').getValue()]; }`,
    );
    ana.type('A1', 1);
    let reads = 0;
    ana.beforeServiceCall((call) => {
      if (call.method === 'getValue' && ++reads === 2) ana.as('ben@example.com').type('A1', 2);
    });
    expect(ana.call('sum')).toEqual([1, 2]);
  });
});

describe('permissions', () => {
  test('a viewer can look but not write', () => {
    const ana = open();
    const eve = ana.as({ email: 'eve@example.com', role: 'viewer' });
    ana.type('A1', 5);
    expect(eve.evaluate(`SpreadsheetApp.getActiveSheet().getRange('A1').getValue()`)).toBe(5);
    expect(() => eve.evaluate(`SpreadsheetApp.getActiveSheet().getRange('A1').setValue(6)`)).toThrow(
      'You are trying to edit a protected cell or object.',
    );
    expect(() => eve.type('A1', 6)).toThrow('protected');
  });

  test('a scope that was not granted is named', () => {
    const ana = open();
    ana.revoke('drive.file');
    expect(() => ana.evaluate(`Drive.Files.list({})`)).toThrow(
      'API call to drive.files.list failed with error',
    );
    expect(
      ana.evaluate(
        `String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())`,
      ),
    ).toBe('REQUIRED');
    ana.allow('drive.file');
    expect(ana.evaluate(`Drive.Files.list({}).files`)).toEqual([]);
  });

  test('a scope that the manifest lacks is refused with its address', () => {
    const ana = open('', { scopes: ['spreadsheets.currentonly'] });
    expect(() => ana.evaluate(`UrlFetchApp.fetch('https://example.com')`)).toThrow(
      'Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    );
    expect(() => ana.evaluate(`DriveApp.getRootFolder()`)).toThrow('https://www.googleapis.com/auth/drive');
    expect(() => ana.evaluate(`Session.getActiveUser().getEmail()`)).toThrow('userinfo.email');
  });

  test('files are visible to whom the add-on made or was given them', () => {
    const ana = open();
    const id = ana.evaluate(
      `Drive.Files.create({ name: 'a.txt' }, Utilities.newBlob('hi', 'text/plain')).id`,
    ) as string;
    expect(ana.evaluate(`Drive.Files.get('${id}', { fields: 'name,size,mimeType' })`)).toEqual({
      name: 'a.txt',
      size: '2',
      mimeType: 'text/plain',
    });
    expect(() => ana.as('ben@example.com').evaluate(`Drive.Files.get('${id}')`)).toThrow(
      `File not found: ${id}.`,
    );
    const own = ana.addFile({ name: 'private.txt', content: 'x' });
    expect(() => ana.evaluate(`Drive.Files.get('${own.id}')`)).toThrow('File not found');
    expect(ana.files().map(({ name, size }) => [name, size])).toEqual([
      ['a.txt', 2],
      ['private.txt', 1],
    ]);
  });

  test('Drive answers queries', () => {
    const ana = open();
    const names = ana.evaluate(`
      const folder = Drive.Files.create({ name: 'Evidence', mimeType: 'application/vnd.google-apps.folder', appProperties: { desk: 'root' } });
      Drive.Files.create({ name: "o'brien.txt", parents: [folder.id], appProperties: { order: '1' } }, Utilities.newBlob('x'));
      const gone = Drive.Files.create({ name: 'gone.txt', parents: [folder.id] }, Utilities.newBlob('x'));
      Drive.Files.update({ trashed: true }, gone.id);
      const find = (q) => Drive.Files.list({ q: q, fields: 'files(name)' }).files.map((f) => f.name);
      [find("'" + folder.id + "' in parents and trashed = false"), find("name = 'o\\\\'brien.txt'"),
       find("appProperties has { key='desk' and value='root' } and mimeType='application/vnd.google-apps.folder'")];
    `);
    expect(names).toEqual([["o'brien.txt"], ["o'brien.txt"], ['Evidence']]);
    expect(() => ana.evaluate(`Drive.Files.list({ q: 'starred = true' })`)).toThrow(
      'not emulated: Drive query',
    );
  });
});

describe('questions and messages', () => {
  test('alerts are answered by the test and recorded', () => {
    const ana = open(
      `function ask() { const ui = SpreadsheetApp.getUi(); return [String(ui.alert('T', 'Sure?', ui.ButtonSet.YES_NO)), ui.prompt('Name?', ui.ButtonSet.OK_CANCEL).getResponseText()]; }`,
      { onAlert: ({ kind }) => (kind === 'alert' ? 'NO' : { button: 'OK', text: 'Bo' }) },
    );
    expect(ana.call('ask')).toEqual(['NO', 'Bo']);
    expect(ana.alerts()).toMatchObject([
      { kind: 'alert', title: 'T', message: 'Sure?', buttons: ['YES', 'NO'], answer: 'NO' },
      { kind: 'prompt', message: 'Name?', answer: 'OK', text: 'Bo' },
    ]);
  });

  test('toasts, mail and dialogs', () => {
    const ana = open();
    ana.evaluate(`
      SpreadsheetApp.getActive().toast('done', 'Desk', 3);
      MailApp.sendEmail({ to: 'a@b.c,d@e.f', subject: 's', body: 'b', attachments: [Utilities.newBlob('x', 'text/plain', 'x.txt')] });
      SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<i>hi</i>').setWidth(200), 'Title');
    `);
    expect(ana.toasts()).toMatchObject([{ message: 'done', title: 'Desk', seconds: 3 }]);
    expect(ana.mail()).toMatchObject([
      {
        to: 'a@b.c,d@e.f',
        subject: 's',
        sentAt: '2026-03-10T12:00:00.000Z',
        attachments: [{ name: 'x.txt', size: 1 }],
      },
    ]);
    expect(ana.dialogs()).toEqual([{ title: 'Title', html: '<i>hi</i>', width: 200, modal: true }]);
    expect(ana.evaluate('MailApp.getRemainingDailyQuota()')).toBe(98);
  });
});
