/**
 * Limits of the platform that the emulator enforces, each with its unit and its source.
 * Quotas change without notice; the date is when the source was last read.
 */

const QUOTAS = 'https://developers.google.com/apps-script/guides/services/quotas (2026-11)';
const CACHE = 'https://developers.google.com/apps-script/reference/cache/cache (2026-11)';
const CUSTOM_FUNCTIONS = 'https://developers.google.com/apps-script/guides/sheets/functions (2026-11)';
const TRIGGERS = 'https://developers.google.com/apps-script/guides/triggers (2026-11)';
const DRIVE_LIMITS = 'https://support.google.com/drive/answer/37603 (2026-11)';

export const SOURCES = { QUOTAS, CACHE, CUSTOM_FUNCTIONS, TRIGGERS, DRIVE_LIMITS };

/** Script run time in milliseconds; QUOTAS. */
export const EXECUTION_MS = 6 * 60 * 1000;
/** Custom function run time in milliseconds; CUSTOM_FUNCTIONS. */
export const CUSTOM_FUNCTION_MS = 30 * 1000;
/** Simple trigger run time in milliseconds; TRIGGERS. */
export const SIMPLE_TRIGGER_MS = 30 * 1000;

/** Bytes of one property value; QUOTAS. */
export const PROPERTY_VALUE_BYTES = 9 * 1024;
/** Bytes of one property store; QUOTAS. */
export const PROPERTY_STORE_BYTES = 500 * 1024;

/** Bytes of one cache value; CACHE. */
export const CACHE_VALUE_BYTES = 100 * 1024;
/** Characters of a cache key; CACHE. */
export const CACHE_KEY_CHARACTERS = 250;
/** Seconds a cache entry lives unless told otherwise, and at most; CACHE. */
export const CACHE_DEFAULT_SECONDS = 600;
export const CACHE_MAX_SECONDS = 21_600;
/** Entries of one cache; CACHE. */
export const CACHE_ITEMS = 1000;

/** Characters of one cell, cells and columns of one spreadsheet; DRIVE_LIMITS. */
export const CELL_CHARACTERS = 50_000;
export const SPREADSHEET_CELLS = 10_000_000;
export const SHEET_COLUMNS = 18_278;

/** Recipients of e-mail per day (consumer account) and per message; QUOTAS. */
export const MAIL_RECIPIENTS_PER_DAY = 100;
export const MAIL_RECIPIENTS_PER_MESSAGE = 50;
/** Bytes of an e-mail body (consumer account); QUOTAS. */
export const MAIL_BODY_BYTES = 200 * 1024;

/** Triggers per user and script; QUOTAS. */
export const TRIGGERS_PER_USER = 20;
