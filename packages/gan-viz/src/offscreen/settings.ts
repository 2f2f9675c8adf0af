import type { ThemeData } from "../stage/theme.ts";

/** What a page tells a picture that is drawn elsewhere: plain data, whole or in parts. */
export interface Settings {
  /** Size on screen, in CSS pixels, and of the drawing, in device pixels. */
  readonly size?: {
    readonly width: number;
    readonly height: number;
    readonly deviceWidth: number;
    readonly deviceHeight: number;
  };
  readonly theme?: ThemeData;
  /** Colour under a picture that has no background, where the page's own colours are replaced; "" for none. */
  readonly paper?: string;
  /** Whether anything may move. */
  readonly motion?: boolean;
  /** Whether anyone can see it. */
  readonly seen?: boolean;
}

/** What `relay` posts: the canvas once, and settings whenever they change. */
export interface RelayMessage {
  readonly type: "gan-viz";
  readonly canvas?: OffscreenCanvas;
  readonly settings: Settings;
}
