/** The made-up people who can have the workbook open. */
import type { Person } from '../workbench.ts';
import type { Language } from './options.ts';

export type PersonKey = 'mia' | 'li' | 'guest';

export interface Role {
  readonly key: PersonKey;
  readonly name: Readonly<Record<Language, string>>;
  readonly email: string;
  readonly role: 'owner' | 'editor' | 'viewer';
  /** The colour of the avatar and of the person's cursor. */
  readonly colour: string;
}

export const PEOPLE: readonly Role[] = [
  {
    key: 'mia',
    name: { zh: '米娅', en: 'Mia' },
    email: 'mia@harborhome.example',
    role: 'owner',
    colour: '#1a73e8',
  },
  {
    key: 'li',
    name: { zh: '李伟', en: 'Li Wei' },
    email: 'li.wei@harborhome.example',
    role: 'editor',
    colour: '#b3541e',
  },
  {
    key: 'guest',
    name: { zh: '访客', en: 'Guest' },
    email: 'guest@harborhome.example',
    role: 'viewer',
    colour: '#5f6368',
  },
];

/** The person a window belongs to; whoever is unknown is the owner, as after a mistyped address. */
export function roleOf(key: string | null | undefined): Role {
  return PEOPLE.find((role) => role.key === key) ?? PEOPLE[0]!;
}

/** The person as the workbench knows them. Google's name for Simplified Chinese is zh-CN. */
export function personOf(role: Role, language: Language): Person {
  return { email: role.email, language: language === 'zh' ? 'zh-CN' : 'en', role: role.role };
}
