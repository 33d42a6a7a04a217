// Alone in its file, so that the page has next to nothing of it until it is used. A bundle of its own, since parts in
// common with the search would make more files, and so more bytes, of that.
import script from './coauthor-path.ts?worker&url';

/** `<coauthor-path>`: says how two people are connected. What it needs is fetched when somebody comes to it. */
class CoauthorPath extends HTMLElement {
  connectedCallback(): void {
    const start = (): void => {
      this.removeEventListener('focusin', start);
      const element = document.createElement('script');
      element.type = 'module';
      element.src = script;
      document.head.append(element);
    };
    if (/[?&]from=/.test(location.search)) start();
    else this.addEventListener('focusin', start);
  }
}

customElements.define('coauthor-path', CoauthorPath);
