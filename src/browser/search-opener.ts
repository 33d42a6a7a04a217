// Alone in its file, so that it is small enough to stand in every page.

/**
 * `<search-opener data-page="…">`: brings the search to any page. `/`, Ctrl K, ⌘ K and its button put the cursor into the
 * page's own search box or, where there is none, into a dialog with the one of the page `data-page`, fetched when it is
 * first opened. What is typed before it has come is taken over.
 */
class SearchOpener extends HTMLElement {
  #dialog: HTMLDialogElement | undefined;

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#open());
    document.addEventListener('keydown', (event) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      this.#open();
    });
  }

  #open(): void {
    const own = document.querySelector<HTMLInputElement>('publication-search input[type=search]');
    if (own) {
      const dialog = own.closest('dialog');
      if (!dialog?.open) dialog?.showModal();
      own.focus();
      own.select();
      return;
    }
    if (this.#dialog) return this.#dialog.open ? undefined : this.#dialog.showModal();
    this.#dialog = document.createElement('dialog');
    this.#dialog.className = 'search-dialog';
    this.#dialog.setAttribute('aria-label', 'Search');
    const input = document.createElement('input');
    input.type = 'search';
    input.setAttribute('aria-label', 'Search titles and coauthors');
    this.#dialog.append(input);
    document.body.append(this.#dialog);
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog || (target as Element).closest('[data-close]')) this.#dialog?.close();
    });
    this.#dialog.showModal();
    void this.#fill(this.#dialog, input);
  }

  async #fill(dialog: HTMLDialogElement, typed: HTMLInputElement): Promise<void> {
    const address = this.dataset['page'] ?? '';
    try {
      const response = await fetch(address);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const box = page.querySelector<HTMLElement>('publication-search');
      if (!box) throw new Error(`There is no search at ${address}.`);
      await Promise.all([...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(addStyles));
      for (const { src } of page.querySelectorAll<HTMLScriptElement>('script[src]')) addScript(src);
      await customElements.whenDefined(box.localName);
      box.dataset['inDialog'] = '';
      const input = box.querySelector<HTMLInputElement>('input[type=search]');
      if (input) input.value = typed.value;
      dialog.replaceChildren(document.adoptNode(box));
      input?.focus();
    } catch {
      location.assign(address);
    }
  }
}

function addStyles({ href }: HTMLLinkElement): Promise<unknown> | undefined {
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return undefined;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  return new Promise((resolve) => (link.onload = link.onerror = resolve));
}

function addScript(src: string): void {
  if ([...document.scripts].some((script) => script.src === src)) return;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = src;
  document.head.append(script);
}

/** `/` outside of anything one types into; Ctrl K and ⌘ K anywhere. */
function asksForSearch({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  isComposing,
  target,
}: KeyboardEvent): boolean {
  if (altKey || isComposing) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey && ctrlKey !== metaKey;
  const isTyping =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  return key === '/' && !isTyping;
}

customElements.define('search-opener', SearchOpener);
