/** Line icons, drawn on a 20 by 20 grid. Decoration only: the button around one says what it does. */
const PATHS = {
  first: "M4 4v12M16 10H7.5M11 6l-4 4 4 4",
  back: "M16 10H4.5M9 5.5 4.5 10 9 14.5",
  play: "M6.5 4.5v11l9-5.5z",
  pause: "M7 5v10M13 5v10",
  next: "M4 10h11.5M11 5.5l4.5 4.5-4.5 4.5",
  last: "M16 4v12M4 10h8.5M9 6l4 4-4 4",
  plus: "M10 4.5v11M4.5 10h11",
  minus: "M4.5 10h11",
  fit: "M4 8V4h4M16 8V4h-4M4 12v4h4M16 12v4h-4",
  fullScreen: "M12 4h4v4M16 4l-5 5M8 16H4v-4M4 16l5-5",
  close: "M5 5l10 10M15 5 5 15",
  more: "M4.5 10h.01M10 10h.01M15.5 10h.01",
  look: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 3v14M10 6.5h5.9M10 10h7M10 13.5h5.9",
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className={`icon ${name}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
