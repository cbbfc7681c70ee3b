/** What is drawn in the picture besides the chart itself. */
export interface Overlay {
  /** Below the cards, over their lines. */
  readonly below: SVGGElement;
  /** Over the cards. */
  readonly over: SVGGElement;
}
