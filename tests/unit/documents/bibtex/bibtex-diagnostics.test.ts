import { describe } from 'vitest';
import { bibtexFormat } from '../../../../src/documents/bibtex/bibtex-format.ts';
import { checkReports } from '../check-reports.ts';

describe('what an owner reads of a .bib', () => checkReports(bibtexFormat, '.bib'));
