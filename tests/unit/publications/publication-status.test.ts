import { describe, expect, it } from 'vitest';
import { publicationStatuses, readPublicationStatus } from '../../../src/publications/publication-status.ts';

describe('readPublicationStatus', () => {
  it.each([
    ['In Press', 'in press'],
    ['inpress', 'in press'],
    ['to appear.', 'to appear'],
    ['(forthcoming)', 'forthcoming'],
    ['Accepted for publication', 'accepted'],
    ['in-preparation', 'in preparation'],
    ['submitted', 'submitted'],
    ['under revision', 'under review'],
    ['soon', undefined],
    ['', undefined],
    ['In press at the time of writing', undefined],
  ])('reads “%s” as %s', (written, status) => {
    expect(readPublicationStatus(written)).toBe(status);
  });

  it('reads each status as itself', () => {
    expect(publicationStatuses.map(readPublicationStatus)).toEqual(publicationStatuses);
  });
});
