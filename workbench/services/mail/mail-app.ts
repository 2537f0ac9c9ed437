/** `MailApp`: https://developers.google.com/apps-script/reference/mail/mail-app */
import { badArguments, Emulated, host } from '../emulated.ts';
import { blobData } from '../utilities/blob.ts';

interface Message {
  to?: string;
  subject?: string;
  body?: string;
  attachments?: unknown[];
  [option: string]: unknown;
}

export class MailApp extends Emulated {
  static override service = 'MailApp';
  sendEmail(...args: unknown[]): void {
    const message = messageOf(args);
    const attachments = (message.attachments ?? []).map((attachment) => {
      const { bytes, contentType, name } = blobData('MailApp.sendEmail', attachment)!;
      return {
        name: name ?? 'attachment',
        contentType: contentType ?? 'application/octet-stream',
        size: bytes.length,
      };
    });
    const rest: Message = { ...message };
    delete rest.attachments;
    delete rest['inlineImages'];
    host().mail.send(rest, attachments);
  }
  getRemainingDailyQuota(): number {
    return host().mail.remaining();
  }
}

function messageOf(args: unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === 'object' && first !== null) return first as Message;
  if (args.length >= 3 && args.slice(0, 3).every((arg) => typeof arg === 'string')) {
    if (typeof fourth === 'string')
      return { to: first as string, replyTo: second, subject: third as string, body: fourth };
    return {
      to: first as string,
      subject: second as string,
      body: third as string,
      ...(fourth as object | undefined),
    };
  }
  throw badArguments('MailApp.sendEmail', args);
}
