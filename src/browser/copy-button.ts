const shownForMs = 2000;

/** `<copy-button for="id">` around a button and an element with the role `status`: copies the text of the element with that id. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    // Browsers offer the clipboard to pages from a secure origin only.
    this.hidden = !('clipboard' in navigator);
    this.querySelector('button')?.addEventListener('click', async () => {
      const source = document.getElementById(this.getAttribute('for') ?? '');
      try {
        await navigator.clipboard.writeText(source?.textContent ?? '');
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

customElements.define('copy-button', CopyButton);
