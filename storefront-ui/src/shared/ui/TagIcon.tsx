import { icon } from "./icons";

export const TagIcon = icon(
  <path d="M3.5 8.500V6a1 1 0 0 1 1-1h15a1 1 0 0 1 1 1v2.500a3.500 3.500 0 0 0 0 7V18a1 1 0 0 1-1 1h-15a1 1 0 0 1-1-1v-2.500a3.500 3.500 0 0 0 0-7ZM10 9v6" />,
);
