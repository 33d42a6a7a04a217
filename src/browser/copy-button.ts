const shownForMs = 2000;

/**
 * `<copy-button for="id">` around a button and an element with the role `status`: copies the text of the element with
 * that id. One with the attribute `data-rich` is copied as rich text too, for programs that take it.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    // Browsers offer the clipboard to pages from a secure origin only.
    this.hidden = !('clipboard' in navigator);
    this.querySelector('button')?.addEventListener('click', async () => {
      const source = document.getElementById(this.getAttribute('for') ?? '');
      try {
        if (source) await copy(source);
        this.#say('Copied');
      } catch {
        this.#say('The browser did not allow copying');
      }
    });
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent = words;
    setTimeout(() => (status.textContent = ''), shownForMs);
  }
}

async function copy(source: HTMLElement): Promise<void> {
  const text = source.textContent ?? '';
  if (!('rich' in source.dataset) || !('ClipboardItem' in globalThis)) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([source.innerHTML], { type: 'text/html' }),
  });
  await navigator.clipboard.write([item]);
}

customElements.define('copy-button', CopyButton);
