import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../../src/publications/rich-text/html-of.ts';
import { readRichText } from '../../../../src/publications/rich-text/read-rich-text.ts';

function readTitle(latex: string): string {
  return htmlOf(readRichText(latex, 'title').value);
}

function problemsOf(latex: string): string[] {
  return readRichText(latex, 'text').problems.map(({ kind, detail }) => `${kind} ${detail}`);
}

describe('text macros', () => {
  it.each([
    ['\\emph{a} \\textit{b} {\\em c} {\\it d} e', '<em>a</em> <em>b</em> <em>c</em> <em>d</em> e'],
    ['\\textbf{a {b} c} {\\bf d \\rm e}', '<strong>a b c</strong> <strong>d </strong>e'],
    ['\\texttt{a--b} \\verb|c_d\\e|', '<code>a--b</code> <code>c_d\\e</code>'],
    ['\\textsc{Abc}', '<span class="small-caps">Abc</span>'],
    ['1\\textsuperscript{st} H\\textsubscript 2O', '1<sup>st</sup> H<sub>2</sub>O'],
    ['\\underline{a} \\sout{b}', '<u>a</u> <s>b</s>'],
    ['\\textrm{a} \\mbox{b} \\textcolor{red}{c}', 'a b c'],
  ])('styles %j', (latex, html) => {
    expect(readTitle(latex)).toBe(html);
    expect(problemsOf(latex)).toEqual([]);
  });

  it.each([
    ['\\% \\& \\_ \\# \\{ \\} \\$', '% &amp; _ # { } $'],
    ['a\\ b~c\\,d', 'a\u00A0b\u00A0c\u202Fd'],
    ['\\LaTeX{} and \\TeX, a\\xspace{} b', 'LaTeX and TeX, a b'],
    ['\\ldots \\copyright \\textregistered 5\\degree', '… © ® 5°'],
    ['\\alpha-stable, \\textbeta, a \\rightarrow b, \\textrightarrow, \\leq', 'α-stable, β, a → b, →, ≤'],
    ['\\textbackslash \\textasciitilde \\~{} \\^{}', '\\ ~ ~ ^'],
    ['\\eg, \\ie a \\etal. in', 'e.g., i.e. a et al. in'],
  ])('knows what %j stands for', (latex, html) => {
    expect(readTitle(latex)).toBe(html);
    expect(problemsOf(latex)).toEqual([]);
  });

  it('keeps the argument of an unknown macro, or shows its name, and says so', () => {
    const { value, problems } = readRichText('\\foo{bar \\emph{x}} \\ours achieves, \\ours{} too', 'title');
    expect(value.html).toBe('bar <em>x</em> ours achieves, ours too');
    expect(problems).toEqual([
      { kind: 'unknown-macro', offset: 0, length: 4, detail: '\\foo' },
      { kind: 'unknown-macro', offset: 19, length: 5, detail: '\\ours' },
    ]);
  });

  it('takes no letter for the missing argument of a macro that shows nothing', () => {
    expect(readTitle('a \\color red \\label{x}b \\vspace{2em}c \\vskip 3pt d')).toBe('a red b c d');
  });

  it('skips definitions and preambles, and reads the formulas in documents of their own', () => {
    expect(readTitle('\\newcommand{\\x}[1]{#1}a \\setlength\\parskip{0pt}b')).toBe('a b');
    const latex = 'k\\documentclass[12pt]{minimal}\\usepackage{x}\\begin{document}$$k$$\\end{document}-means';
    const { plain, html } = readRichText(`${latex} and ${latex}`, 'text').value;
    expect(plain).toBe('kk-means and kk-means');
    expect(html).not.toContain('display="block"');
  });

  it('makes one formula of a mathematical macro with its arguments and scripts', () => {
    const { value, problems } = readRichText(
      'in \\mathcal{O}(n) of \\mathbf{x}_i, \\frac{a}{b}, \\sqrt\\frac12',
      'title',
    );
    expect(value.plain).toBe('in O(n) of xᵢ, a/b, √(1/2)');
    expect(value.html).toContain('\\mathbf{x}_i</annotation>');
    expect(problems).toEqual([]);
  });

  it('puts a footnote in brackets and shows what a reference names', () => {
    expect(readTitle('a\\footnote{see b} Fig.~\\ref{fig:c}, \\eqref{d}')).toBe(
      'a (see b) Fig.\u00A0[fig:c], (d)',
    );
  });

  it('breaks lines, also with a distance', () => {
    expect(readRichText('a\\\\b\\\\[2pt]c\\newline d', 'text').value.html).toBe('<p>a<br>b<br>c<br> d</p>');
  });

  it('makes paragraphs with marks of items', () => {
    const latex =
      'We:\\begin{itemize}\\item a \\item[x)] b\\end{itemize}\\begin{enumerate}\\item c\\item d\\end{enumerate}e';
    expect(readRichText(latex, 'text').value.plain).toBe('We:\n\n• a\n\nx) b\n\n1. c\n\n2. d\n\ne');
    expect(problemsOf(latex)).toEqual([]);
  });

  it('keeps what an unknown environment holds', () => {
    expect(readTitle('\\begin{foo}a\\end{foo}b')).toBe('a b');
    expect(problemsOf('\\begin{foo}a\\end{foo}b')).toEqual(['unknown-macro \\begin{foo}']);
  });
});

describe('citations', () => {
  it.each([
    [
      '\\citep{xiong2024iterative, xie2024exploratory,zhao2024sharp}',
      '[xiong2024iterative, xie2024exploratory, zhao2024sharp]',
    ],
    ['\\cite{a}', '[a]'],
    ['\\citet*{a}', '[a]'],
    ['\\citealp[p.~3]{a}', '[a, p. 3]'],
    ['\\parencite[see][pp. 3--4]{a,b}', '[see a, b, pp. 3–4]'],
    ['\\textcites{a}{b}', '[a][b]'],
    ['\\footcite{a_b}', '[a_b]'],
    ['\\cite{}', '[?]'],
  ])('shows %j as a mark', (latex, mark) => {
    const { value, problems } = readRichText(`so ${latex}, these`, 'text');
    expect(value.plain).toBe(`so ${mark}, these`);
    expect(value.html).toContain('<cite class="citation">');
    expect(problems).toEqual([]);
  });

  it('says when a citation has no keys', () => {
    expect(problemsOf('as \\citep (Doe, 2000)')).toEqual(['unknown-macro \\citep']);
  });
});

describe('links', () => {
  it('links \\url and \\href, whose text is read', () => {
    expect(
      readRichText('\\url{https://a.example/b\\_c} \\href{https://d.example}{the \\emph{d}}', 'text').value
        .html,
    ).toBe(
      '<p><a href="https://a.example/b_c" rel="external">https://a.example/b_c</a> ' +
        '<a href="https://d.example" rel="external">the <em>d</em></a></p>',
    );
  });

  it('links mail from \\href without listing it among web addresses', () => {
    const { value } = readRichText('\\href{mailto:a@b.example}{me}', 'text');
    expect(value.html).toBe('<p><a href="mailto:a@b.example" rel="external">me</a></p>');
    expect(value.addresses).toEqual([]);
  });

  it('shows an address that cannot be linked', () => {
    const { value } = readRichText('\\href{javascript:alert(1)}{x} \\url{no address}', 'text');
    expect(htmlOf(value)).toBe('<p>x (javascript:alert(1)) no address</p>');
    expect(value.addresses).toEqual([]);
  });

  it('puts no link in a link', () => {
    expect(
      htmlOf(readRichText('\\href{https://a.example}{see https://b.example}', 'text').value).match(/<a /g),
    ).toHaveLength(1);
  });

  it('links the bare address behind \\href', () => {
    expect(readRichText('on \\href https://a.example Here', 'text')).toMatchObject({
      value: { plain: 'on https://a.example Here', addresses: ['https://a.example'] },
      problems: [],
    });
  });
});
