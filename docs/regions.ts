import { readFileSync } from 'node:fs';
import { functionTable } from '../src/functions/reference.ts';
import type { Language, Phrase } from '../src/text/phrase.ts';

/** Every document with generated regions, and the language it is in. */
export const DOCUMENTS: Readonly<Record<string, Language>> = { 'README.md': 'en', 'docs/README.zh.md': 'zh' };

/** What each permission means to the person who is asked for it; a test holds it equal to the manifest. */
const SCOPES: Readonly<Record<string, { readonly meaning: Phrase; readonly why: Phrase }>> = {
  'spreadsheets.currentonly': {
    meaning: {
      zh: '查看和修改**这一张**表格，别的都看不到',
      en: 'See and change **this** spreadsheet, no other',
    },
    why: {
      zh: '读写“订单”“证据”“规则”“日志”“设置”工作表',
      en: 'Read and write the Orders, Evidence, Rules, Log and Settings tabs',
    },
  },
  'drive.file': {
    meaning: {
      zh: '只能查看和修改工作台自己创建的文件',
      en: 'See and change only the files that the desk itself creates',
    },
    why: {
      zh: '上传证据；可以不给，粘贴链接照样能用',
      en: 'Upload evidence; you may refuse it, and pasted links still work',
    },
  },
  'script.container.ui': {
    meaning: { zh: '在这张表格里显示菜单和侧边栏', en: 'Show a menu and a sidebar in this spreadsheet' },
    why: { zh: '工作台就在那里', en: 'The desk lives there' },
  },
  'userinfo.email': {
    meaning: { zh: '知道您的邮箱地址', en: 'Know your e-mail address' },
    why: { zh: '证据和日志要写明是谁做的', en: 'Evidence and log say who did what' },
  },
};

const PERMISSION_HEADS: Readonly<Record<Language, readonly string[]>> = {
  en: ['scope', 'in plain words', 'why'],
  zh: ['权限', '通俗地说', '用来做什么'],
};

/** The generated regions of a document in one language, by name. */
export function regions(language: Language): Record<string, string> {
  return { FUNCTIONS: functionTable(language), PERMISSIONS: permissionTable(language) };
}

function permissionTable(language: Language): string {
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  const rows = oauthScopes.map((scope) => {
    const name = scope.replace('https://www.googleapis.com/auth/', '');
    const row = SCOPES[name];
    if (!row) throw new Error(`The documents do not say what ${name} is for`);
    return [`\`${name}\``, row.meaning[language], row.why[language]];
  });
  const heads = PERMISSION_HEADS[language];
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
