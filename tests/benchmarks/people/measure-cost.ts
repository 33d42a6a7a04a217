import {
  indexCollaborationGroups,
  type CollaborationPaper,
} from '../../../src/bibliography/namesakes/collaboration-groups.ts';
import { indexSimilarPublications } from '../../../src/bibliography/related-by-words.ts';
import { weighTerms } from '../../../src/bibliography/words/term-matrix.ts';
import { examplePublication, exampleText } from '../../support/example-publication.ts';

/** What it takes to find the groups of every name and the papers around every paper. */
export interface Cost {
  names: number;
  namesWithSeveralGroups: number;
  groupsCpuSeconds: number;
  relatedCpuSeconds: number;
  /** Resident memory of the whole process, the papers among it. */
  megabytes: number;
}

const relatedPapers = 3;

export function measureCost(papers: readonly CollaborationPaper[]): Cost {
  const names = new Set(papers.flatMap(({ people }) => people));
  let namesWithSeveralGroups = 0;
  const groupsCpuSeconds = measureCpuSeconds(() => {
    const findGroups = indexCollaborationGroups(papers);
    for (const name of names) if (findGroups(name).length > 1) namesWithSeveralGroups++;
  });
  const publications = papers.map(({ people, title, abstract }, order) =>
    examplePublication(`paper-${order}`, [...people], {
      order,
      title: exampleText(title),
      ...(abstract !== undefined && { abstract: exampleText(abstract) }),
    }),
  );
  const relatedCpuSeconds = measureCpuSeconds(() => {
    const findSimilar = indexSimilarPublications(publications, weighTerms(papers), undefined);
    for (const publication of publications) findSimilar(publication, relatedPapers);
  });
  const megabytes = Math.round(process.memoryUsage.rss() / 2 ** 20);
  return { names: names.size, namesWithSeveralGroups, groupsCpuSeconds, relatedCpuSeconds, megabytes };
}

function measureCpuSeconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
