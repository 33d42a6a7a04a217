import { describe, expect, it } from 'vitest';
import { readAuthorLine } from '../../../../src/documents/listing/author-line.ts';
import { displayName } from '../../../../src/publications/person-name.ts';

const names = (line: string) => readAuthorLine(line).names.map(displayName);

describe('an author line', () => {
  it('pairs family and given names', () => {
    expect(names('Xiong, Wei, Arik, Sercan O.')).toEqual(['Wei Xiong', 'Sercan O. Arik']);
  });

  it('gives a suffix to the name before it', () => {
    expect(names('King, Martin Luther, Jr., Xiong, Wei, Gates, Henry, III')).toEqual([
      'Martin Luther King Jr.',
      'Wei Xiong',
      'Henry Gates III',
    ]);
  });

  it('leaves out footnote marks, and says so', () => {
    const { names: read, problems } = readAuthorLine(
      'Okafor, N.*, Lund, Eva$^{1,2}$, Sato, Ken†‡, Park, Jun',
    );
    expect(read.map(displayName)).toEqual(['N. Okafor', 'Eva Lund', 'Ken Sato', 'Jun Park']);
    expect(problems.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'marks N.*',
      'marks Eva$^{1,2}$',
      'marks Ken†‡',
    ]);
    expect(names('Ada Lovelace*, Mary Ward†, and Eva Lund')).toEqual([
      'Ada Lovelace',
      'Mary Ward',
      'Eva Lund',
    ]);
  });

  it('keeps particles with the family name', () => {
    expect(readAuthorLine('van der Berg, Jan, de la Cruz, Ana').names).toEqual([
      { family: 'Berg', given: 'Jan', particle: 'van der' },
      { family: 'Cruz', given: 'Ana', particle: 'de la' },
    ]);
  });

  it('takes a part in braces, or that ends in a noun for a group, for a group', () => {
    expect(readAuthorLine('Xiong, Wei, {DeepMind}, ATLAS Collaboration, Zhang, Tong').names).toEqual([
      { family: 'Xiong', given: 'Wei' },
      { literal: 'DeepMind' },
      { literal: 'ATLAS Collaboration' },
      { family: 'Zhang', given: 'Tong' },
    ]);
    expect(readAuthorLine('{Barnes and Noble, Inc.}, Zhang, Tong').names[0]).toEqual({
      literal: 'Barnes and Noble, Inc.',
    });
  });

  it('reads names parted by semicolons or by “and”, in either order', () => {
    const three = ['Wei Xiong', 'Tong Zhang', 'Ludwig van Beethoven'];
    expect(names('Xiong, Wei; Zhang, Tong; van Beethoven, Ludwig')).toEqual(three);
    expect(names('Wei Xiong; Tong Zhang; Ludwig van Beethoven;')).toEqual(three);
    expect(names('Xiong, Wei and Zhang, Tong and van Beethoven, Ludwig')).toEqual(three);
    expect(names('Wei Xiong, Tong Zhang, and Ludwig van Beethoven')).toEqual(three);
    expect(names('Wei Xiong, Tong Zhang & Ludwig van Beethoven')).toEqual(three);
  });

  it('follows the owner where two words may be a name or half of one', () => {
    const line = 'García Márquez, Gabriel José, Vargas Llosa, Jorge Mario';
    expect(
      readAuthorLine(line, { family: 'Vargas Llosa', given: 'Jorge Mario' }).names.map(displayName),
    ).toEqual(['Gabriel José García Márquez', 'Jorge Mario Vargas Llosa']);
  });

  it('reads accents written in LaTeX', () => {
    expect(names('Sch{\\"o}lkopf, Bernhard, Pejovi\\\'c, Veljko')).toEqual([
      'Bernhard Schölkopf',
      'Veljko Pejović',
    ]);
  });

  it('keeps the pairs in step at the owner where a part is missing', () => {
    const { names: found, problems } = readAuthorLine('Zhao, Heyang, Ye, Xiong, Wei, Gu, Quanquan', {
      family: 'Xiong',
      given: 'Wei',
    });
    expect(found.map(displayName)).toEqual(['Heyang Zhao', 'Ye', 'Wei Xiong', 'Quanquan Gu']);
    expect(problems).toEqual([{ kind: 'unpaired', text: 'Ye', offset: 14 }]);
  });

  it('takes a suffix before the given name too, and no given name for a suffix', () => {
    expect(names('King, Jr., Martin Luther, Rahman, Md, Nguyen, Vi')).toEqual([
      'Martin Luther King Jr.',
      'Md Rahman',
      'Vi Nguyen',
    ]);
  });

  it('takes two parts of two words for one name, unless more speaks against it', () => {
    expect(names('García Márquez, Gabriel José')).toEqual(['Gabriel José García Márquez']);
    expect(names('W. Xiong, T. Zhang')).toEqual(['W. Xiong', 'T. Zhang']);
    expect(names('Wei Xiong and Tong Zhang')).toEqual(['Wei Xiong', 'Tong Zhang']);
  });

  it('parts “et al.” from the name before it', () => {
    expect(names('Xiong, Wei, Zhang, Tong et al.')).toEqual(['Wei Xiong', 'Tong Zhang']);
  });

  it('reports what it leaves out of a name', () => {
    const { names: found, textProblems } = readAuthorLine('Xiong, Wei, Zh\u000eang, Tong');
    expect(found.map(displayName)).toEqual(['Wei Xiong', 'Tong Zhang']);
    expect(textProblems).toMatchObject([{ kind: 'control-character', offset: 14 }]);
  });

  it('is read in a time that grows no faster than it is long', () => {
    const elapsedMs = (line: string): number => {
      const start = performance.now();
      readAuthorLine(line);
      return performance.now() - start;
    };
    for (const piece of [' ', 'a, ', ' and ', '{', ';', 'a ']) {
      expect(elapsedMs(`x${piece.repeat(100_000)}x`), piece).toBeLessThan(5000);
    }
  });

  it('names the place of what does not pair up', () => {
    const line = 'Xiong, Wei, , Zhang, Tong, Meta, et al.';
    const { names: found, problems } = readAuthorLine(line);
    expect(found).toHaveLength(3);
    expect(problems).toEqual([
      { kind: 'empty', text: '', offset: 12 },
      { kind: 'left-out', text: 'et al.', offset: line.indexOf('et al.') },
      { kind: 'unpaired', text: 'Meta', offset: line.indexOf('Meta') },
    ]);
  });
});
