/** What the page sends the host through the binding, as JSON. */
export type PageMessage =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly name: string;
      readonly input: unknown;
    }
  /** Where the window stands, whenever it may have changed. */
  | {
      readonly kind: 'place';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
