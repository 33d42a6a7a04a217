import { describe, expect, it } from 'vitest';
import { renderMath } from '../../../../../src/publications/rich-text/mathematics/render-math.ts';

describe('plainMath', () => {
  it.each([
    ['\\mathcal{O}(\\eta\\log N)', 'O(η log N)'],
    ['\\mathcal{O}\\big(\\eta\\log (N_{\\mathcal R} T)\\cdot d_{\\mathcal R}\\big)', 'O(η log(N_R T) ⋅ d_R)'],
    ['x_{t+1}^2', 'xₜ₊₁²'],
    ['10^{-3}', '10⁻³'],
    ['T^{2/3}', 'T^{2/3}'],
    ['n^{th}', 'nth'],
    ['90^\\circ', '90°'],
    ["f'(x)", 'f′(x)'],
    ['a-b', 'a − b'],
    ['-1', '−1'],
    ['\\sim 3', '∼3'],
    ['2\\times', '2×'],
    ['3\\times 4', '3 × 4'],
    ['\\frac{a+b}{2}', '(a + b)/2'],
    ['\\frac{\\log B}{\\varepsilon^2\\alpha^2}', '(log B)/(ε²α²)'],
    ['\\sqrt{T}', '√T'],
    ['\\sqrt{d^3 T}', '√(d³T)'],
    ['\\sqrt[3]{x}', '∛x'],
    ['\\binom{n}{k}', '(n choose k)'],
    ['\\hat{x} \\in \\mathbb{R}^{d}', 'x̂ ∈ R^d'],
    ['\\tilde{\\mathcal{O}}(T)', 'Õ(T)'],
    ['\\|x\\|_2', '‖x‖₂'],
    ['L^3 \\log(1/\\varepsilon)', 'L³ log(1/ε)'],
    ['\\mathcal{RST}', 'RST'],
    ['12\\mathrm{GB}', '12 GB'],
    ['\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}', '(a b; c d)'],
    ['x\\phantom{y}\\text{ if }z', 'x if z'],
  ])('writes %s as %s', (tex, plain) => {
    expect(renderMath(tex, false).rendered?.plain).toBe(plain);
  });
});
