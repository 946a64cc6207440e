import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** The server as its users start it: a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** What it has printed so far. */
  output(): string;
  /** Sends a signal and resolves to the exit code, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | string>;
}

function run(env: Record<string, string>): {
  child: ChildProcess;
  output: () => string;
  exit: Promise<number | string>;
} {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const exit = new Promise<number | string>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exit;
  });
  return { child, output: () => printed, exit };
}

/** Starts a server on a free port; resolves when it says where it is. */
export async function startProcess(env: Record<string, string>): Promise<ServerProcess> {
  const { child, output, exit } = run({ PORT: '0', ...env });
  const address = (): string | undefined => /is on (http\S+)/.exec(output())?.[1];
  await Promise.race([
    new Promise<void>((resolve) => child.stdout?.on('data', () => address() && resolve())),
    exit.then((code) => {
      throw new Error(`the server ended with ${code}: ${output()}`);
    }),
  ]);
  return {
    child,
    url: address() ?? '',
    output,
    end(signal) {
      child.kill(signal);
      return exit;
    },
  };
}

/** Starts a server that is expected to refuse: resolves to its exit code and what it said. */
export async function refusedStart(
  env: Record<string, string>,
): Promise<{ readonly code: number | string; readonly output: string }> {
  const { exit, output } = run({ PORT: '0', ...env });
  const code = await exit;
  return { code, output: output() };
}
