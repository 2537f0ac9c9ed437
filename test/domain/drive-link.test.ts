import { driveLink } from '../../src/domain/drive-link.ts';
import { Problem } from '../../src/domain/problems.ts';

const ID = '1A2b3C4d5E6f7G8h9I0jKlMnOp';

describe('driveLink', () => {
  test.each([
    `https://drive.google.com/file/d/${ID}/view?usp=sharing`,
    `  https://drive.google.com/open?id=${ID} `,
    `https://drive.google.com/uc?export=view&id=${ID}`,
    `https://docs.google.com/document/d/${ID}/edit#heading=h.1`,
    `https://drive.google.com/drive/folders/${ID}`,
    `https://drive.google.com/drive/u/1/folders/${ID}?resourcekey=x`,
  ])('finds the id in %s', (link) => {
    expect(driveLink(link)).toEqual({ url: link.trim(), fileId: ID });
  });

  test.each([
    '',
    'chat.png',
    `http://drive.google.com/file/d/${ID}/view`,
    `https://drive.google.com.evil.example/file/d/${ID}/view`,
    `https://evil.example/drive.google.com/file/d/${ID}`,
    'https://drive.google.com/drive/my-drive',
    `javascript:alert(1)//https://drive.google.com/file/d/${ID}`,
    `https://drive.google.com/file/d/${ID}/view"onmouseover="x`,
  ])('refuses %j', (link) => {
    expect(() => driveLink(link)).toThrow(Problem);
  });
});
