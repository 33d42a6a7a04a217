import { spawn } from 'node:child_process';

/** Runs a program on a text. @throws when it is not installed or fails, with what it said */
export async function readTool(program: string, args: readonly string[], input: string): Promise<string> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`${program} is not installed: ${error.message}`)));
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${program} failed: ${errors}`);
  return output;
}
