import type { Reporter } from 'playwright/types/testReporter';
import { exceptions } from './exceptions.ts';

/** Says at the end which tests were not run, and why. */
export default class ExceptionsReporter implements Reporter {
  onEnd(): void {
    console.log('\nNot run in Firefox:');
    for (const { file, title, reason } of exceptions) console.log(`  ${file} › ${title}\n    ${reason}`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
