import { expect, it } from 'vitest';
import { formatReport } from '../../../../src/diagnostics/report.ts';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { splitLines } from '../../../../src/documents/listing/split-lines.ts';

it('reads a million lines of a document, and says where it stops', async () => {
  const { lines, diagnostics } = splitLines(new SourceText('content/listing.txt', 'a\n'.repeat(1_000_001)));
  expect(lines).toHaveLength(1_000_000);
  await expect(`${formatReport(diagnostics)}\n`).toMatchFileSnapshot(
    '../../../fixtures/listing/a-document-has-no-end.report',
  );
});
