import type { Carrier } from "./rules";

// As the numbering plan gave them out; the same table as the server's, which decides.
const PREFIXES: Record<Carrier, string> = {
  MOBILE: "134 135 136 137 138 139 147 148 150 151 152 157 158 159 172 178 182 183 184 187 188 195 197 198",
  UNICOM: "130 131 132 145 146 155 156 166 175 176 185 186 196",
  TELECOM: "133 1349 149 153 173 174 177 180 181 189 190 191 193 199",
  BROADCAST: "192",
  VIRTUAL: "162 165 167 170 171",
};
const BY_PREFIX = new Map(
  Object.entries(PREFIXES).flatMap(([carrier, prefixes]) =>
    prefixes.split(" ").map((prefix) => [prefix, carrier as Carrier] as const),
  ),
);

/** The carrier that gave a number out (E.164); undefined for one of abroad or of an unknown prefix. */
export function carrierOf(number: string): Carrier | undefined {
  const local = /^\+86(\d+)$/.exec(number)?.[1];
  if (!local) return undefined;
  return BY_PREFIX.get(local.slice(0, 4)) ?? BY_PREFIX.get(local.slice(0, 3));
}
