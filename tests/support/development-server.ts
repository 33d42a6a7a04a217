import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface DevelopmentServer {
  address: string;
  /** Everything that it has printed. */
  output(): string;
  stop(): Promise<void>;
}

/** `npm run dev` for a folder of documents, on a free port. */
export async function startDevelopmentServer(contentDir: string): Promise<DevelopmentServer> {
  const child: ChildProcess = spawn(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0', '--host', '127.0.0.1'],
    {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: '/', CONTENT_DIR: contentDir },
    },
  );
  let output = '';
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output.replace(/\u001B\[\d+m/g, ''));
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('close', () => reject(new Error(`astro dev ended:\n${output}`)));
  });
  return {
    address,
    output: () => output,
    async stop() {
      child.kill();
      await closed;
    },
  };
}
