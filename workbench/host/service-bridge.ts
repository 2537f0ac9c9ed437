/** The bridge of one execution: every operation that services inside a realm may ask for. */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { TRIGGERS_PER_USER } from '../limits.ts';
import type { ButtonName, MenuEntry } from '../workbench.ts';
import type { Bridge, MenuData, MenuItemData } from '../services/bridge.ts';
import { cellBridge } from './book-cells.ts';
import { ruleBridge } from './book-rules.ts';
import { structureBridge } from './book-structure.ts';
import { driveBridge } from './drive-bridge.ts';
import { mailBridge } from './mail-bridge.ts';
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
        workbook.grid.settle();
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

    drive: driveBridge(workbook.drive, seat.email),
    mail: mailBridge(workbook, seat),

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
