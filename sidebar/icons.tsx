import type { ComponentChildren } from 'preact';

/** Every picture of the sidebar: 16 px, the colour of the text around it, and never the only bearer of a meaning. */
function Icon({ children, size = 16 }: { readonly children: ComponentChildren; readonly size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** The product's mark: a parcel that comes round again. */
export const Mark = () => (
  <svg class="mark" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <rect width="20" height="20" rx="5" />
    <path d="M14.6 8.2A5 5 0 1 0 15 10.6M14.9 5.2v3.1h-3.1" />
    <circle cx="10" cy="10" r="1.6" />
  </svg>
);

export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 3.5v-.2c0-.7-.6-1.3-1.3-1.3H3.8c-.7 0-1.3.6-1.3 1.3v5.4c0 .7.6 1.3 1.3 1.3h.2" />
  </Icon>
);
export const OpenIcon = () => (
  <Icon>
    <path d="M9.5 2.5h4v4M13.2 2.8 7.5 8.5M11.5 9.5v2.7c0 .7-.6 1.3-1.3 1.3H3.8c-.7 0-1.3-.6-1.3-1.3V5.8c0-.7.6-1.3 1.3-1.3h2.7" />
  </Icon>
);
export const HelpIcon = () => (
  <Icon size={18}>
    <circle cx="8" cy="8" r="6" />
    <path d="M6.3 6.3c.2-.9.9-1.4 1.8-1.4 1 0 1.8.6 1.8 1.5 0 1.3-1.9 1.4-1.9 2.6M8 11.2v.1" />
  </Icon>
);
export const DotsIcon = () => (
  <Icon>
    <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.4" />
  </Icon>
);
export const CheckIcon = () => (
  <Icon>
    <path d="m3.5 8.5 3 3 6-7" />
  </Icon>
);
export const AlertIcon = () => (
  <Icon>
    <path d="M8 2.5 14 13H2L8 2.5ZM8 6.5v3M8 11.3v.1" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="m4.5 4.5 7 7M11.5 4.5l-7 7" />
  </Icon>
);
export const ChevronIcon = () => (
  <svg class="icon chevron" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path
      d="m4.5 3 3 3-3 3"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
export const StarIcon = () => (
  <svg class="icon star" width="13" height="13" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d="m8 1.8 1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6L8 1.8Z"
      fill="currentColor"
    />
  </svg>
);
export const TrashIcon = () => (
  <Icon>
    <path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5" />
  </Icon>
);
export const UndoIcon = () => (
  <Icon>
    <path d="M6 3 3 6l3 3M3.2 6H9a3.5 3.5 0 0 1 0 7H6" />
  </Icon>
);
export const UploadIcon = () => (
  <Icon size={20}>
    <path d="M8 10.5v-7M5.2 6.2 8 3.4l2.8 2.8M3 10.5v1.2c0 .7.6 1.3 1.3 1.3h7.4c.7 0 1.3-.6 1.3-1.3v-1.2" />
  </Icon>
);
export const ParcelIcon = () => (
  <Icon size={32}>
    <path d="m2.5 5 5.5-2.5L13.5 5v6L8 13.5 2.5 11V5ZM2.5 5 8 7.5 13.5 5M8 7.5v6" stroke-width="0.9" />
  </Icon>
);
export const SheetIcon = () => (
  <Icon size={32}>
    <path
      d="M3 3.8c0-.7.6-1.3 1.3-1.3h7.4c.7 0 1.3.6 1.3 1.3v8.4c0 .7-.6 1.3-1.3 1.3H4.3c-.7 0-1.3-.6-1.3-1.3V3.8ZM3 6.2h10M3 9.8h10M6.5 6.2v7.3"
      stroke-width="0.9"
    />
  </Icon>
);
