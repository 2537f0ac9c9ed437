/** The advanced service `Drive` v3: https://developers.google.com/apps-script/advanced/drive */
import { Emulated, host, own } from '../emulated.ts';
import { Blob, blobData } from '../utilities/blob.ts';

type Options = Record<string, unknown>;

export class DriveFiles extends Emulated {
  static override service = 'Drive.Files';
  create(resource: object = {}, mediaData?: unknown, optionalArgs: Options = {}): Record<string, unknown> {
    return own(host().drive.create(resource, blobData('Drive.Files.create', mediaData), optionalArgs));
  }
  get(fileId: string, optionalArgs: Options = {}): unknown {
    const answer = host().drive.get(String(fileId), optionalArgs);
    if (optionalArgs['alt'] === 'media') {
      const { bytes, contentType, name } = answer as { bytes: Uint8Array; contentType: string; name: string };
      return new Blob(Uint8Array.from(bytes), contentType, name);
    }
    return own(answer);
  }
  list(optionalArgs: Options = {}): Record<string, unknown> {
    return own(host().drive.list(optionalArgs));
  }
  update(
    resource: object,
    fileId: string,
    mediaData?: unknown,
    optionalArgs: Options = {},
  ): Record<string, unknown> {
    return own(
      host().drive.update(resource, String(fileId), blobData('Drive.Files.update', mediaData), optionalArgs),
    );
  }
  remove(fileId: string): void {
    host().drive.remove(String(fileId));
  }
}

/** Not a class of its own in the reference: the namespace that holds the collections. */
export class Drive extends Emulated {
  static override service = 'Drive';
  get Files(): DriveFiles {
    return new DriveFiles();
  }
}
