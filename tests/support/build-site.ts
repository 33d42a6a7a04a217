import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the site into `outDir`, as `npm run build` does. @throws with the build's output when it fails */
export async function buildSite(options: {
  outDir: string;
  basePath: string;
  contentDir?: string;
}): Promise<{ output: string }> {
  const { code, output } = await runAstro(['build', '--outDir', options.outDir], {
    BASE_PATH: options.basePath,
    ...(options.contentDir !== undefined && { CONTENT_DIR: options.contentDir }),
  });
  if (code !== 0) throw new Error(`astro build failed:\n${output}`);
  return { output };
}

/** Runs Astro's command line in the project and collects what it prints. */
export async function runAstro(
  args: string[],
  environment: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const child = startAstro(args, environment);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}

/** Starts Astro's command line in the project. */
export function startAstro(
  args: string[],
  environment: Record<string, string>,
): ChildProcessWithoutNullStreams {
  const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
  return spawn(process.execPath, [astro, ...args], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
}
