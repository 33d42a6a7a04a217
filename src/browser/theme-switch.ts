const choices = ['system', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];

/** As in `theme-before-paint.ts`. Pages of other sites may share the origin and its storage. */
const storageKey = 'offprint-theme';

/** `<theme-switch>` around a button with a `<span>` for its name: goes from the system's theme to light to dark. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      const next = choices[(choices.indexOf(rememberedChoice()) + 1) % choices.length] ?? 'system';
      remember(next);
      this.#show(next);
    });
    // A page that comes back from the cache, or another tab, may have been left with another theme.
    for (const event of ['pageshow', 'storage'])
      addEventListener(event, () => this.#show(rememberedChoice()));
    this.#show(rememberedChoice());
  }

  #show(choice: Choice): void {
    document.documentElement.toggleAttribute('data-theme', choice !== 'system');
    if (choice !== 'system') document.documentElement.setAttribute('data-theme', choice);
    const name = this.querySelector('span');
    if (name) name.textContent = `Theme: ${choice}`;
  }
}

/** Where storage is off, the choice of this page. */
function rememberedChoice(): Choice {
  try {
    return asChoice(localStorage.getItem(storageKey));
  } catch {
    return asChoice(document.documentElement.getAttribute('data-theme'));
  }
}

function asChoice(value: string | null): Choice {
  return choices.find((choice) => choice === value) ?? 'system';
}

function remember(choice: Choice): void {
  try {
    if (choice === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, choice);
  } catch {
    // The choice holds for this page alone.
  }
}

customElements.define('theme-switch', ThemeSwitch);
