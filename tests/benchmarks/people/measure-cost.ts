import {
  indexCollaborationGroups,
  type CollaborationPaper,
} from '../../../src/bibliography/namesakes/collaboration-groups.ts';
import { collectNetwork } from '../../../src/bibliography/network/coauthor-network.ts';
import { drawNetwork } from '../../../src/bibliography/network/draw-network.ts';
import { collectPeople } from '../../../src/bibliography/people.ts';
import { indexSimilarPublications } from '../../../src/bibliography/related-by-words.ts';
import { findTopics } from '../../../src/bibliography/topics/find-topics.ts';
import { weighTerms } from '../../../src/bibliography/words/term-matrix.ts';
import { examplePublication, exampleText } from '../../support/example-publication.ts';
import { measureCpu } from '../../support/measure-cpu.ts';

/** What it takes to find out about all papers and people what their pages show, in seconds of a processor. */
export interface Cost {
  names: number;
  namesWithSeveralGroups: number;
  topicsWithPage: number;
  /** Weighing the words of all papers, which groups and related papers go by. */
  wordsCpuSeconds: number;
  groupsCpuSeconds: number;
  relatedCpuSeconds: number;
  topicsCpuSeconds: number;
  /** The people and their coauthors, and the drawing of the hundred with most papers. */
  networkCpuSeconds: number;
  /** Resident memory of the whole process, the papers among it. */
  megabytes: number;
}

const relatedPapers = 3;
const drawingWidth = 720;

export function measureCost(papers: readonly CollaborationPaper[]): Cost {
  const names = new Set(papers.flatMap(({ people }) => people));
  const publications = papers.map(({ people, title, abstract }, order) =>
    examplePublication(`paper-${order}`, [...people], {
      order,
      title: exampleText(title),
      ...(abstract !== undefined && { abstract: exampleText(abstract) }),
    }),
  );
  const words = measureCpu(() => weighTerms(papers));
  const groups = measureCpu(() => {
    const findGroups = indexCollaborationGroups(papers, () => words.result);
    return [...names].filter((name) => findGroups(name).length > 1).length;
  });
  const related = measureCpu(() => {
    const findSimilar = indexSimilarPublications(publications, words.result, undefined);
    for (const publication of publications) findSimilar(publication, relatedPapers);
  });
  const topics = measureCpu(() => findTopics(publications));
  const network = measureCpu(() =>
    drawNetwork(
      collectNetwork(publications, collectPeople(publications, undefined)),
      publications,
      topics.result,
      drawingWidth,
    ),
  );
  return {
    names: names.size,
    namesWithSeveralGroups: groups.result,
    topicsWithPage: topics.result.shared.length,
    wordsCpuSeconds: words.cpuMs / 1000,
    groupsCpuSeconds: groups.cpuMs / 1000,
    relatedCpuSeconds: related.cpuMs / 1000,
    topicsCpuSeconds: topics.cpuMs / 1000,
    networkCpuSeconds: network.cpuMs / 1000,
    megabytes: Math.round(process.memoryUsage.rss() / 2 ** 20),
  };
}
