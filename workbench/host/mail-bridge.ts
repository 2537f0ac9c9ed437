/** The bridge's mail operations: the outbox and its quotas. */
import { MAIL_BODY_BYTES, MAIL_RECIPIENTS_PER_DAY, MAIL_RECIPIENTS_PER_MESSAGE } from '../limits.ts';
import type { Bridge } from '../services/bridge.ts';
import type { Mail } from '../workbench.ts';
import { PlatformError } from './platform-error.ts';
import type { Seat } from './seat.ts';
import type { Workbook } from './workbook.ts';

export function mailBridge(workbook: Workbook, seat: Seat): Bridge['mail'] {
  return {
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
      if (recipients > remaining(workbook, seat))
        throw new PlatformError('Service invoked too many times for one day: email.');
      workbook.mail.push(mail);
      workbook.events.emit('mail', mail);
    },
    remaining: () => remaining(workbook, seat),
  };
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
function remaining(workbook: Workbook, seat: Seat): number {
  const since = workbook.now - 86_400_000;
  const sent = workbook.mail.filter((mail) => mail.from === seat.email && Date.parse(mail.sentAt) > since);
  return MAIL_RECIPIENTS_PER_DAY - sent.reduce((sum, mail) => sum + recipientsOf(mail), 0);
}
