/** `node build/server.mjs`: starts the workbench and says where it is. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { OptionError, readOptions, USAGE } from './options.ts';
import { startServer } from './start.ts';
import { StoreBusy } from './store.ts';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) {
    console.log(USAGE);
    return;
  }
  if (!existsSync(options.dist)) {
    throw new OptionError(`There is no built add-on in "${options.dist}". Run "npm run build" first.`);
  }
  const running = await startServer(options, () => {
    console.log('\n  正在准备示例店铺（仅首次）…');
    console.log('  Making the sample shop, this first time only …');
  });
  if (options.port !== 0 && running.port !== options.port) {
    console.log(`\n  端口 ${options.port} 已被占用，改用 ${running.port}。`);
    console.log(`  Port ${options.port} is taken; using ${running.port}.`);
  }
  console.log(`\n  改派工作台 · 本地体验台    ${running.url}`);
  console.log(`  Redelivery Desk workbench  ${running.url}\n`);
  console.log('  数据只保存在本机；按 Ctrl+C 停止，下次打开时一切照旧。');
  console.log('  Everything stays on this computer; Ctrl+C stops it, and next time it is as you left it.\n');
  const stop = () => {
    running.close();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (options.open) openBrowser(running.url);
  // Whoever started this as a child process (a test, an editor) is told when it answers.
  process.send?.({ url: running.url });
}

/** Opens the address where there is a desktop. Nothing depends on it: whatever goes wrong is left alone. */
function openBrowser(url: string): void {
  const { platform, env } = process;
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return;
  const command: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
    darwin: ['open', [url]],
    win32: ['cmd', ['/c', 'start', '', url]],
  };
  const [program, args] = command[platform] ?? ['xdg-open', [url]];
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

main().catch((error: unknown) => {
  if (error instanceof OptionError) console.error(`${error.message}\n\n${USAGE}`);
  else if (error instanceof StoreBusy) console.error(error.message);
  else console.error(error);
  // What was opened so far (ports, timers) must not keep a failed start alive.
  process.exit(1);
});
