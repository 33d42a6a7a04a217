import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SiteCheck } from './built-site.ts';

interface Message {
  type: string;
  url: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/** Transitions from page to page are newer than its knowledge of style sheets. Source: CSS View Transitions Module Level 2. */
const unknownToChecker = 'CSS: Unrecognized at-rule “@view-transition”';

/** The W3C's checker of HTML. It needs Java 11 or later, which is not fetched. */
export const nuChecker: SiteCheck = {
  name: 'Nu HTML checker',
  async run({ folder }) {
    const jar = join(
      dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
      'build/dist/vnu.jar',
    );
    const report = await runJava([
      '-Xss4m',
      '-jar',
      jar,
      '--skip-non-html',
      '--format',
      'json',
      '--exit-zero-always',
      folder,
    ]);
    const { messages } = JSON.parse(report) as { messages: Message[] };
    return messages
      .filter(({ type, message }) => type !== 'info' && message !== unknownToChecker)
      .map(({ url, lastLine, message, extract }) => `${url}:${lastLine ?? ''}: ${message} ${extract ?? ''}`);
  },
};

/** The checker reports on the standard error. */
function runJava(args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('java', args, { maxBuffer: 2 ** 28 }, (error, _stdout, stderr) => {
      if (error) reject(new Error(`The Nu checker needs Java 11 or later on the PATH: ${error.message}`));
      else resolve(stderr);
    });
  });
}
