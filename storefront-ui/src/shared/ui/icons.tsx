import type { ReactNode } from "react";

/** Line icons, drawn on a 24 px grid in the colour of the text around them. Decorative: their button says the name. */
function icon(drawing: ReactNode) {
  return function Icon({ size = 20 }: { size?: number }) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {drawing}
      </svg>
    );
  };
}

export const GiftIcon = icon(
  <path d="M4 11.5h16V20H4zM3 7.5h18v4H3zM12 7.5V20M12 7.5C10 3 5.5 3.5 6.5 6.3c.5 1.2 2.700 1.200 5.500 1.200 2.800 0 5 0 5.500-1.200C18.500 3.500 14 3 12 7.500Z" />,
);
export const SearchIcon = icon(<path d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L20 20" />);
export const CartIcon = icon(
  <path d="M5 8h14l-1.2 9.2a2 2 0 0 1-2 1.8H8.2a2 2 0 0 1-2-1.8L5 8Zm3.5 0V7a3.5 3.5 0 0 1 7 0v1" />,
);
export const PersonIcon = icon(
  <path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8c.8-3.4 3.8-5 7.5-5s6.7 1.6 7.5 5" />,
);
export const PeopleIcon = icon(
  <path d="M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Zm-6.500 9c.6-3.200 3.200-5 6.500-5s5.900 1.800 6.500 5M16 4.500a3.200 3.200 0 0 1 0 6.200M17.500 15.300c2.200.6 3.600 2.200 4 4.700" />,
);
export const WalletIcon = icon(
  <>
    <path d="M4 8.500V17a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-7a2 2 0 0 0-2-2H6a2 2 0 0 1 0-4h11v4" />
    <path d="M16 13.500h.5" />
  </>,
);
export const BellIcon = icon(<path d="M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15L6 16Zm4 5h4" />);
export const SettingsIcon = icon(
  <>
    <path d="M4 7h9M19 7h1M4 17h1M11 17h9" />
    <circle cx="16" cy="7" r="2.5" />
    <circle cx="8" cy="17" r="2.5" />
  </>,
);
export const PictureIcon = icon(
  <>
    <rect x="4" y="5" width="16" height="14" rx="2.5" />
    <circle cx="9" cy="10" r="1.5" />
    <path d="m5 17 4.5-4 3 2.5L16 12l3.5 3.5" />
  </>,
);
export const CheckIcon = icon(<path d="m5 12.5 4.5 4.5L19 7.5" />);
export const CopyIcon = icon(
  <>
    <rect x="9" y="9" width="11" height="11" rx="2.5" />
    <path d="M15 5.5A1.5 1.5 0 0 0 13.5 4h-8A1.5 1.5 0 0 0 4 5.5v8A1.5 1.5 0 0 0 5.5 15" />
  </>,
);
export const QrIcon = icon(
  <>
    <rect x="4" y="4" width="6" height="6" rx="1" />
    <rect x="14" y="4" width="6" height="6" rx="1" />
    <rect x="4" y="14" width="6" height="6" rx="1" />
    <path d="M14 14h2v2h-2zM18 14h2M20 17v3h-3M14 19v1" />
  </>,
);
export const BoltIcon = icon(<path d="M13 3 5.5 13.5H11L10 21l8-11h-5.5L13 3Z" />);
export const ClockIcon = icon(
  <>
    <circle cx="12" cy="12" r="8" />
    <path d="M12 7.5V12l3 2" />
  </>,
);
export const AlertIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7.5v5.5M12 16.2v.1" />
  </>,
);
export const OfflineIcon = icon(
  <path d="m4 4 16 16M8.5 16.5a5 5 0 0 1 7 0M5.5 13a9.5 9.5 0 0 1 4-2.3M18.5 13a9.5 9.5 0 0 0-4.6-2.5M3 9.5A14 14 0 0 1 7 7M21 9.5A14 14 0 0 0 10.5 6.1M12 20v.1" />,
);
export const MinusIcon = icon(<path d="M6 12h12" />);
export const PlusIcon = icon(<path d="M12 6v12M6 12h12" />);
export const CloseIcon = icon(<path d="m6.5 6.5 11 11M17.5 6.5l-11 11" />);
export const ChevronIcon = icon(<path d="m9 6 6 6-6 6" />);
export const LinkIcon = icon(
  <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17" />,
);
export const EyeIcon = icon(
  <>
    <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" />
    <circle cx="12" cy="12" r="2.8" />
  </>,
);
export const ShieldIcon = icon(
  <path d="M12 3.5 5 6v5.5c0 4.3 2.9 7.4 7 9 4.1-1.6 7-4.7 7-9V6l-7-2.5Zm-3 8.3 2.2 2.2 4-4.2" />,
);
export const TicketIcon = icon(
  <path d="M4 8.5A1.5 1.5 0 0 1 5.5 7h13A1.5 1.5 0 0 1 20 8.5V10a2 2 0 0 0 0 4v1.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 15.5V14a2 2 0 0 0 0-4V8.5ZM14 7v2M14 11v2M14 15v2" />,
);
export const PhoneIcon = icon(
  <>
    <rect x="7" y="3" width="10" height="18" rx="2.5" />
    <path d="M11 17.5h2" />
  </>,
);
export const OpenIcon = icon(
  <path d="M14 5h5v5M19 5l-8 8M11 6H6.5A1.5 1.5 0 0 0 5 7.5v10A1.5 1.5 0 0 0 6.5 19h10a1.5 1.5 0 0 0 1.5-1.5V13" />,
);
export const TagIcon = icon(
  <path d="M3.5 8.500V6a1 1 0 0 1 1-1h15a1 1 0 0 1 1 1v2.500a3.500 3.500 0 0 0 0 7V18a1 1 0 0 1-1 1h-15a1 1 0 0 1-1-1v-2.500a3.500 3.500 0 0 0 0-7ZM10 9v6" />,
);
