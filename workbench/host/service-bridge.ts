/** The bridge of one execution: every operation that services inside a realm may ask for. */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import {
  MAIL_BODY_BYTES,
  MAIL_RECIPIENTS_PER_DAY,
  MAIL_RECIPIENTS_PER_MESSAGE,
  TRIGGERS_PER_USER,
} from '../limits.ts';
import type { BlobData, Bridge } from '../services/bridge.ts';
import type { ButtonName, Mail, MenuEntry } from '../workbench.ts';
import type { MenuData, MenuItemData } from '../services/bridge.ts';
import { cellBridge } from './book-cells.ts';
import { ruleBridge } from './book-rules.ts';
import { structureBridge } from './book-structure.ts';
import { fileFields, listFields, type Content, type FileResource } from './drive-store.ts';
import { NotEmulated, PlatformError } from './platform-error.ts';
import type { Running } from './execution.ts';
import { offsetAt, isTimeZone } from './time-zone.ts';

const BUTTONS: Record<string, ButtonName[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};
/** What a person who may only look is told. */
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const DIGESTS: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

export function serviceBridge(running: Running): Bridge {
  const { workbook, seat } = running;
  const mustEdit = () => {
    if (!seat.mayEdit) throw new PlatformError(PROTECTED);
  };
  const storeKey = (kind: string) => (kind === 'user' ? `user:${seat.email}` : kind);
  const media = (blob: BlobData | null): Content | undefined =>
    blob ? { bytes: blob.bytes, contentType: blob.contentType } : undefined;

  return {
    note: (service, method, target, cells) => running.note(service, method, target, cells),
    now: () => workbook.now,
    setting: () => ({
      authMode: running.authMode,
      scriptTimeZone: workbook.dist.manifest.timeZone ?? 'Etc/GMT',
      language: seat.language,
      isFixedClock: workbook.clock.isFixed,
      mayEdit: seat.mayEdit,
    }),
    sleep(milliseconds) {
      if (workbook.clock.isFixed) workbook.clock.set({ advance: milliseconds });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    },
    log: (level, text) => void running.execution.log.push({ level, text }),

    book: {
      ...structureBridge(workbook, seat, mustEdit),
      ...cellBridge(workbook, mustEdit),
      ...ruleBridge(workbook, mustEdit),
    },

    ui: {
      addMenu(menu) {
        const entry = menuEntry(menu, running.addOnName);
        seat.menus = [
          ...seat.menus.filter(
            (one) => one.kind !== 'menu' || one.caption !== (entry as { caption: string }).caption,
          ),
          entry,
        ];
      },
      show(kind, { title, html, width, height }) {
        const shown = {
          title,
          html,
          ...(width === undefined ? {} : { width }),
          ...(height === undefined ? {} : { height }),
        };
        if (kind === 'sidebar') {
          seat.sidebar = shown;
          workbook.events.emit('sidebar', { user: seat.email, sidebar: shown });
        } else {
          const dialog = { ...shown, modal: kind === 'modal' };
          seat.dialogs.push(dialog);
          workbook.events.emit('dialog', { user: seat.email, dialog });
        }
      },
      ask(kind, title, message, buttonSet) {
        // A script that waits for a person is suspended, and its locks do not survive that.
        workbook.locks.releaseAll(running.execution.id);
        const spec = { kind, title, message, buttons: BUTTONS[buttonSet]!, user: seat.email };
        const answer = seat.onAlert(spec);
        const { button, text = '' } = typeof answer === 'string' ? { button: answer } : answer;
        if (button !== 'CLOSE' && !spec.buttons.includes(button))
          throw new Error(`onAlert answered ${button}, but the buttons are ${spec.buttons.join(', ')}`);
        const asked = { ...spec, answer: button, text };
        seat.alerts.push(asked);
        workbook.events.emit('alert', asked);
        return { button, text };
      },
    },

    html: {
      file(name) {
        const html = workbook.dist.html[name] ?? workbook.dist.html[name.replace(/\.html$/, '')];
        if (html === undefined) throw new PlatformError(`No HTML file named ${name} was found.`);
        return html;
      },
    },

    store: {
      properties: (kind) => Object.fromEntries(workbook.properties.store(storeKey(kind))),
      setProperties(kind, values, replace) {
        if (replace) workbook.properties.store(storeKey(kind)).clear();
        workbook.properties.set(storeKey(kind), { ...values });
      },
      deleteProperties(kind, names) {
        const store = workbook.properties.store(storeKey(kind));
        for (const name of names ?? [...store.keys()]) store.delete(name);
      },
      cacheGet: (kind, name) => workbook.caches.get(storeKey(kind), name),
      cachePut: (kind, name, value, seconds) =>
        workbook.caches.put(storeKey(kind), name, value, seconds ?? undefined),
      cacheRemove: (kind, name) => workbook.caches.remove(storeKey(kind), name),
      lock(kind, timeout) {
        const taken = timeout >= 0 && workbook.locks.acquire(storeKey(kind), running.execution.id);
        // Nobody can release it while this execution waits: on a fixed clock the wait passes, otherwise it is skipped.
        if (!taken && timeout > 0 && workbook.clock.isFixed) workbook.clock.set({ advance: timeout });
        return taken;
      },
      hasLock: (kind) => workbook.locks.has(storeKey(kind), running.execution.id),
      unlock: (kind) => workbook.locks.release(storeKey(kind), running.execution.id),
    },

    session: {
      email: () =>
        running.authMode === 'CUSTOM_FUNCTION' || running.authMode === 'LIMITED' ? '' : seat.email,
      temporaryKey: () => createHash('sha256').update(`${workbook.id}:${seat.email}`).digest('base64'),
    },

    crypto: {
      uuid: () => randomUUID(),
      digest: (algorithm, bytes) => createHash(digestName(algorithm)).update(bytes).digest(),
      hmac: (algorithm, bytes, key) =>
        createHmac(digestName(algorithm.replace(/^HMAC_/, '')), key)
          .update(bytes)
          .digest(),
      encodeText: (text) => Buffer.from(text, 'utf8'),
      decodeText: (bytes, charset) => new TextDecoder(charset).decode(bytes),
      base64: (bytes, webSafe) => {
        const text = Buffer.from(bytes).toString('base64');
        return webSafe ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
      },
      fromBase64: (text) => Buffer.from(text.replaceAll('-', '+').replaceAll('_', '/'), 'base64'),
      offset: offsetAt,
      isZone: isTimeZone,
    },

    drive: {
      create: (resource, blob, options) =>
        fileFields(
          workbook.drive.create(resource as FileResource, media(blob), seat.email),
          fieldsOf(options),
        ),
      get(id, options) {
        const file = workbook.drive.find(id, seat.email, 'get');
        if ((options as { alt?: string }).alt === 'media')
          return { bytes: file.content, contentType: file.mimeType, name: file.name };
        return fileFields(file, fieldsOf(options));
      },
      list(options) {
        const {
          q = '',
          pageSize = 100,
          pageToken,
          orderBy,
          fields,
        } = options as {
          q?: string;
          pageSize?: number;
          pageToken?: string;
          orderBy?: string;
          fields?: string;
        };
        const found = workbook.drive.list(q, seat.email);
        if (orderBy) sortFiles(found, orderBy);
        const start = Number(pageToken ?? 0);
        const page = found.slice(start, start + pageSize).map((file) => fileFields(file, listFields(fields)));
        const more = start + pageSize < found.length;
        return {
          kind: 'drive#fileList',
          incompleteSearch: false,
          files: page,
          ...(more ? { nextPageToken: String(start + pageSize) } : {}),
        };
      },
      update(resource, id, blob, options) {
        const { addParents, removeParents } = options as { addParents?: string; removeParents?: string };
        const file = workbook.drive.update(
          id,
          resource as FileResource,
          media(blob),
          { add: addParents, remove: removeParents },
          seat.email,
        );
        return fileFields(file, fieldsOf(options));
      },
      remove: (id) => workbook.drive.remove(id, seat.email),
    },

    mail: {
      send(message, attachments) {
        const mail = mailOf(
          message,
          attachments.map((attachment) => ({ ...attachment })),
          seat.email,
          workbook.now,
        );
        const recipients = recipientsOf(mail);
        if (recipients === 0) throw new PlatformError('Failed to send email: no recipient');
        if (recipients > MAIL_RECIPIENTS_PER_MESSAGE)
          throw new PlatformError('Limit Exceeded: Email Recipients Per Message.');
        if (Buffer.byteLength(mail.body + (mail.htmlBody ?? '')) > MAIL_BODY_BYTES)
          throw new PlatformError('Limit Exceeded: Email Body Size.');
        if (recipients > remaining(running))
          throw new PlatformError('Service invoked too many times for one day: email.');
        workbook.mail.push(mail);
        workbook.events.emit('mail', mail);
      },
      remaining: () => remaining(running),
    },

    script: {
      id: () => 'workbench-script',
      token: () => `workbench-token-${seat.email}`,
      missingScopes(required) {
        const scopes = required ? [...required] : (workbook.dist.manifest.oauthScopes ?? []);
        const granted = seat.granted(workbook.dist.manifest.oauthScopes ?? []);
        return scopes.filter((scope) => !granted.has(scope));
      },
      triggers: () => workbook.triggers.filter((trigger) => trigger.user === seat.email),
      addTrigger(handler, event) {
        const mine = workbook.triggers.filter((trigger) => trigger.user === seat.email);
        if (mine.length >= TRIGGERS_PER_USER)
          throw new PlatformError(
            'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
          );
        if (mine.some((trigger) => trigger.event === event))
          throw new PlatformError(
            'The Add-on has created too many time-based triggers in this document for this Google user account.',
          );
        const id = randomUUID();
        workbook.triggers.push({ id, handler, event, user: seat.email });
        return id;
      },
      removeTrigger(id) {
        workbook.triggers = workbook.triggers.filter((trigger) => trigger.id !== id);
      },
    },
  };
}

function digestName(algorithm: string): string {
  const name = DIGESTS[algorithm];
  if (!name) throw new NotEmulated(`digest ${algorithm}`);
  return name;
}

const fieldsOf = (options: object) => (options as { fields?: string }).fields;

function sortFiles(
  files: { name: string; createdTime: string; modifiedTime: string }[],
  orderBy: string,
): void {
  const [field = 'name', direction] = orderBy.split(',')[0]!.trim().split(/\s+/);
  const key = field as 'name' | 'createdTime' | 'modifiedTime';
  files.sort((a, b) => String(a[key]).localeCompare(String(b[key])) * (direction === 'desc' ? -1 : 1));
}

/** An add-on's menu hangs under Extensions by the add-on's name. */
function menuEntry(menu: MenuData, addOnName: string): MenuEntry {
  const items = Array.from(menu.items, (item: MenuItemData): MenuEntry => {
    if (item === null) return { kind: 'separator' };
    if ('functionName' in item)
      return { kind: 'item', caption: item.caption, functionName: item.functionName };
    return menuEntry(item, addOnName);
  });
  return { kind: 'menu', caption: menu.addOn ? addOnName : menu.caption, items };
}

function mailOf(
  message: Record<string, unknown>,
  attachments: Mail['attachments'],
  from: string,
  now: number,
): Mail {
  const mail: Mail = {
    to: String(message['to'] ?? ''),
    subject: String(message['subject'] ?? ''),
    body: String(message['body'] ?? ''),
    from,
    sentAt: new Date(now).toISOString(),
    attachments,
  };
  for (const name of ['htmlBody', 'cc', 'bcc', 'name', 'replyTo'] as const)
    if (message[name] !== undefined) mail[name] = String(message[name]);
  return mail;
}

function recipientsOf(mail: Mail): number {
  return [mail.to, mail.cc, mail.bcc]
    .join(',')
    .split(',')
    .filter((address) => address.trim() !== '').length;
}

/** The platform counts a rolling day. */
function remaining({ workbook, seat }: Running): number {
  const since = workbook.now - 86_400_000;
  const sent = workbook.mail.filter((mail) => mail.from === seat.email && Date.parse(mail.sentAt) > since);
  return MAIL_RECIPIENTS_PER_DAY - sent.reduce((sum, mail) => sum + recipientsOf(mail), 0);
}
