import { describe, expect, test } from 'vitest';
import { searchOver } from './collection-of.ts';

describe('titles', () => {
  test('go before longer titles that begin with them, and these before others that hold them', () => {
    const { titles } = searchOver(
      ['A View on Deep Learning'],
      ['Deep Learning for Vision'],
      ['Deep Learning'],
    );
    expect(titles('deep learning')).toEqual([
      'Deep Learning',
      'Deep Learning for Vision',
      'A View on Deep Learning',
    ]);
  });
  test('are found by words in any order', () => {
    expect(searchOver(['Learning and Planning'], ['Learning Alone']).titles('planning learning')).toEqual([
      'Learning and Planning',
    ]);
  });
  test('are found by the beginning of the last word', () => {
    expect(searchOver(['Dynamic Environments'], ['Static Environments']).titles('dynamic envir')).toEqual([
      'Dynamic Environments',
    ]);
  });
  test('that lack one letter of what was typed go before those that lack more', () => {
    expect(searchOver(['A Rewarding Task'], ['A Reward Model']).titles('rewar')).toEqual([
      'A Reward Model',
      'A Rewarding Task',
    ]);
  });
  test('that have a word as it is hide those that only begin with it', () => {
    expect(searchOver(['Regret'], ['Regrettable Choices']).titles('regret')).toEqual(['Regret']);
  });
  test('that have the words scattered do not hide one that is being typed', () => {
    const { titles } = searchOver(['Time and Est in Space'], ['For Estimation in Time']);
    expect(titles('for est')[0]).toBe('For Estimation in Time');
  });
  test('are found by joined and by split words', () => {
    const { titles } = searchOver(['Self-Rewarding Models'], ['Llama3 at Work'], ['End-to-End Text']);
    expect(titles('selfrewarding')).toEqual(['Self-Rewarding Models']);
    expect(titles('selfrewar')).toEqual(['Self-Rewarding Models']);
    expect(titles('llama 3')).toEqual(['Llama3 at Work']);
    expect(titles('endtoend text')).toEqual(['End-to-End Text']);
  });
  test('are found without the small words of a title typed from memory', () => {
    expect(searchOver(['Motion Forecasting: Survey']).titles('a survey of motion forecasting')).toEqual([
      'Motion Forecasting: Survey',
    ]);
  });
  test('are found with typos, the fewest first', () => {
    const { titles, engine } = searchOver(['Reward Hocking'], ['Reward Hacking']);
    expect(titles('rewrad hackng')).toEqual(['Reward Hacking']);
    expect(engine.search('rewrad hackng').nearMisses).toBe(true);
    expect(engine.search('reward hacking').nearMisses).toBe(false);
  });
  test('of the likeliest word go first where a typo may have been meant for several', () => {
    const { titles } = searchOver(
      ['METRA: Skills'],
      ['Tensor Control', ['Ankur Moitra']],
      ['Robust Learning', ['Ankur Moitra']],
    );
    expect(titles('motra')).toEqual(['Tensor Control', 'Robust Learning', 'METRA: Skills']);
  });
  test('are found with a known word that was meant to be another', () => {
    expect(searchOver(['Date of Birth'], ['Data Mining']).titles('date mining')).toEqual(['Data Mining']);
  });
  test('are found though one of three words is not there', () => {
    const { titles } = searchOver(['Reward Model Training'], ['Event Cameras']);
    expect(titles('reward model robustness')).toEqual(['Reward Model Training']);
    expect(titles('reward sourdough')).toEqual([]);
  });
  test('of the same fit are listed newest first', () => {
    expect(searchOver(['Newer Bandits'], ['Older Bandits']).titles('bandits')).toEqual([
      'Newer Bandits',
      'Older Bandits',
    ]);
  });
});

describe('people', () => {
  const zhang = searchOver(
    ['Regret', ['Heyang Zhao', 'Tong Zhang']],
    ['Motion', ['Tong Wei', 'Hanning Zhang']],
    ['Event', ['Xiao-Tong Zhang']],
  );
  test.each(['Tong Zhang', 'Zhang, Tong', 'zhang tong', 'tong zha', 'T. Zhang', 'zhang t'])(
    'are found as %s',
    (query) => {
      expect(zhang.titles(query)[0]).toBe('Regret');
      expect(zhang.people(query)[0]).toBe('Tong Zhang');
    },
  );
  test('own all the words of a name, so that two coauthors are not one person', () => {
    expect(zhang.titles('tong zhang')).not.toContain('Motion');
  });
  test('are found by the family name alone, family names before given names', () => {
    const { titles } = searchOver(['A', ['Wei Lin']], ['B', ['Lin Wei']]);
    expect(titles('wei')).toEqual(['B', 'A']);
  });
  test('are found by an initial only beside a name', () => {
    const { titles } = searchOver(
      ['Unsupervised Random Forests', ['Yuru Pei']],
      ['Unsupervised Nets', ['R. Srikant']],
    );
    expect(titles('unsupervised r')[0]).toBe('Unsupervised Random Forests');
  });
  test('are found with the given name written out where the paper has an initial', () => {
    expect(searchOver(['A', ['J. Rissanen']], ['B', ['K. Rissanen']]).titles('jorma rissanen')).toEqual([
      'A',
    ]);
  });
  test('are found without accents and with umlauts as two letters, whichever the paper has', () => {
    const { titles } = searchOver(
      ['A', ['Bernhard Schölkopf']],
      ['B', ['Bernhard Scholkopf']],
      ['C', ['Bernhard Schoelkopf']],
    );
    expect(titles('scholkopf')).toEqual(['A', 'B']);
    expect(titles('Schölkopf')).toEqual(['A', 'B', 'C']);
    expect(titles('schoelkopf')).toEqual(['A', 'B', 'C']);
  });
  test('are found with particles and hyphens joined, split or left out', () => {
    const { titles } = searchOver(
      ['A', ['Laurens van der Maaten']],
      ['B', ['Jae-Joon Kim']],
      ['C', ['Florence d’Alché-Buc']],
    );
    for (const query of ['vandermaaten', 'van der maaten', 'maaten', 'laurens vandermaaten'])
      expect(titles(query)).toEqual(['A']);
    for (const query of ['jaejoon kim', 'kim jae joon']) expect(titles(query)).toEqual(['B']);
    for (const query of ["d'alche-buc", 'alché buc', 'dalche']) expect(titles(query)).toEqual(['C']);
  });
  test('bring along who writes the same name with a hyphen or without', () => {
    const { titles } = searchOver(
      ['A', ['Yu-Xiang Wang']],
      ['B', ['Yuxiang Wang']],
      ['C', ['Yuxiang Wangari']],
    );
    expect(titles('yuxiang wang')).toEqual(['B', 'A']);
    expect(titles('wang yu xiang')).toEqual(['A', 'B']);
  });
  test('with the family name before a comma go before those of whom it is the given name', () => {
    const { titles } = searchOver(['A', ['Li Yi']], ['B', ['Yi Li']]);
    expect(titles('Li, Yi')).toEqual(['B', 'A']);
    expect(titles('li yi')).toEqual(['A', 'B']);
  });
  test('whose whole name was typed hide two who share it between them, unless these have more papers', () => {
    const { titles } = searchOver(['A', ['Li Sun']], ['B', ['Kai Sun', 'Jing Li']]);
    expect(titles('li sun')).toEqual(['A']);
    const more = searchOver(['A', ['Li Sun']], ['B', ['Kai Sun', 'Jing Li']], ['C', ['Kai Sun', 'Jing Li']]);
    expect(more.titles('li sun')).toEqual(['A', 'B', 'C']);
  });
  test('go before titles for a word that means nothing by itself', () => {
    expect(searchOver(['An Exploration'], ['B', ['Ruyi An']]).titles('an')).toEqual(['B', 'An Exploration']);
  });
  test('whose many papers a slip explains stand behind the few where it is the beginning of a word', () => {
    const many = Array.from({ length: 10 }, (_, at): [string, string[]] => [`B${at}`, ['Tong Zhang']]);
    const { titles } = searchOver(['A', ['Zhanfu Yang']], ...many);
    expect(titles('zhanf')).toEqual(['A', ...many.map(([title]) => title)]);
    expect(searchOver(['A', ['Zhanfu Yang']], ...many.slice(1)).titles('zhanf')).toEqual(['A']);
  });
  test('whose middle name was typed do not hide a name that is being typed', () => {
    const { titles } = searchOver(['A', ['Zheng-Jun Zha']], ['B', ['Jun Zhang']]);
    expect(titles('jun zha')).toEqual(['B', 'A']);
  });
  test('are found with a typo', () => {
    const { titles } = searchOver(['A', ['Wei Huang']], ['B', ['Wei Wang']]);
    expect(titles('wei haung')).toEqual(['A']);
  });
  test('are found together with a word of the title', () => {
    const { titles } = searchOver(['Neural Surfaces', ['Chuanxia Zheng']], ['Neural Nets', ['Tong Zhang']]);
    expect(titles('surfaces zheng')).toEqual(['Neural Surfaces']);
  });
  test('are found as two coauthors by their family names', () => {
    const { titles } = searchOver(['A', ['Tong Zhang', 'Wei Xiong']], ['B', ['Tong Zhang']]);
    expect(titles('zhang xiong')).toEqual(['A']);
  });
  test('go first for a single word that is a name of more papers than it is a word of titles', () => {
    const { titles } = searchOver(['The Lee Method'], ['A', ['Jae Lee']], ['B', ['Jae Lee']]);
    expect(titles('lee')).toEqual(['A', 'B', 'The Lee Method']);
  });
});

test('what no one can have meant finds nothing', () => {
  const { engine } = searchOver(['Reward Models', ['Tong Zhang']], ['Motion Forecasting', ['Wei Xiong']]);
  for (const query of ['', '   ', '?!', 'asdfghjkl', 'sourdough croissant']) {
    const { papers, people, nearMisses } = engine.search(query);
    expect({ papers, people, nearMisses }).toEqual({ papers: [], people: [], nearMisses: false });
  }
});

describe('the query syntax', () => {
  const { titles, engine } = searchOver(
    ['Robust Reward Models', ['Tong Zhang'], { year: 2025, venue: 'ICML' }],
    ['Models of Reward', ['Wei Xiong'], { year: 2023, venue: 'NeurIPS' }],
    ['The Xiong Zhang Bound', [], { year: 2019 }],
    ['Why “reward -models” fail', [], { year: 2020 }],
  );
  test('keeps quoted words together', () => {
    expect(titles('"reward models" robust')).toEqual(['Robust Reward Models']);
  });
  test('looks in one field', () => {
    expect(titles('author:zhang')).toEqual(['Robust Reward Models']);
    expect(titles('title:zhang')).toEqual(['The Xiong Zhang Bound']);
    expect(titles('author:"Zhang, Tong"')).toEqual(['Robust Reward Models']);
  });
  test('limits years and venues, also without a word', () => {
    expect(titles('models year:2024..')).toEqual(['Robust Reward Models']);
    expect(titles('year:..2020')).toEqual(['The Xiong Zhang Bound', 'Why “reward -models” fail']);
    expect(titles('venue:neurips')).toEqual(['Models of Reward']);
  });
  test('leaves out what a minus stands before', () => {
    expect(titles('reward -robust')).not.toContain('Robust Reward Models');
  });
  test('gives way to a title that looks like it', () => {
    expect(titles('Why “reward -models” fail')[0]).toBe('Why “reward -models” fail');
  });
  test('gives way to plain words when it finds nothing', () => {
    const { papers, nearMisses } = engine.search('title:xiong reward');
    expect([papers.length > 0, nearMisses]).toEqual([true, true]);
  });
  test('finds years and venues typed without it', () => {
    expect(titles('xiong 2023')).toEqual(['Models of Reward']);
  });
});

describe('abstracts', () => {
  test('are searched once they are there, behind titles and before typos', () => {
    const { titles, addAbstracts } = searchOver(['Reward Hacking'], ['Telegraphy'], ['Events']);
    expect(titles('telegraph')).toEqual(['Telegraphy']);
    expect(titles('artifact')).toEqual([]);
    addAbstracts('We look at artifacts of training.', undefined, 'Nothing about the artifact.');
    expect(titles('artifact')).toEqual(['Events']);
    expect(titles('artif')).toEqual(['Reward Hacking', 'Events']);
    expect(titles('reward artif')).toEqual(['Reward Hacking']);
    expect(titles('telegraph')).toEqual(['Telegraphy']);
    expect(titles('"artifact"')).toEqual(['Events']);
  });
  test('have quoted words together with those of their titles, and a phrase of the title does without them', () => {
    const { titles, addAbstracts } = searchOver(
      ['Reward Hacking'],
      ['Event Cameras'],
      ['On Events and Rewards'],
    );
    addAbstracts('Shows artifacts of training.', 'A benchmark of artifacts.', 'Hacking is training.');
    expect(titles('"artifacts of training"')).toEqual(['Reward Hacking']);
    expect(titles('"hacking training"')).toEqual(['Reward Hacking', 'On Events and Rewards']);
    expect(titles('"event cameras"')).toEqual(['Event Cameras']);
    expect(titles('"training artifacts" benchmark')).toEqual([]);
  });
  test('show where they matched', () => {
    const { engine, addAbstracts } = searchOver(['Reward Hacking']);
    const abstract = `${'Many words before it. '.repeat(20)}Here artifacts of training disappear.`;
    addAbstracts(abstract);
    const excerpt = engine.search('artifacts').excerpt?.(abstract);
    expect(excerpt?.marks.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(['artifacts']);
    expect(abstract.slice(excerpt?.start)).toContain(excerpt?.text);
    expect(engine.search('hacking').excerpt?.(abstract)).toBeUndefined();
  });
  test('have words so common that they are found beside others, and never alone', () => {
    const { titles, addAbstracts } = searchOver(
      ...Array.from({ length: 60 }, (_, at): [string] => [`Title ${at}`]),
    );
    addAbstracts(...Array.from({ length: 60 }, (_, at) => `A method ${at === 7 ? 'with artifacts' : ''}`));
    expect(titles('method')).toEqual([]);
    expect(titles('method artifacts')).toEqual(['Title 7']);
    expect(titles('title method')).toHaveLength(60);
  });
});
