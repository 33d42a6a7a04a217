/**
 * Gives properties of a page one more, `shown`, which is computed when the page is rendered: what all pages show would fill the
 * memory. All pages share the function that computes it, since one for each would weigh more than all else of their properties.
 */
export function showWhenAsked<Props extends object, Shown>(
  describe: (props: Props) => Shown,
): (props: Props) => Props & { readonly shown: Shown } {
  const shown = {
    enumerable: true,
    get(this: Props) {
      return describe(this);
    },
  };
  return (props) => Object.defineProperty(props, 'shown', shown) as Props & { readonly shown: Shown };
}
