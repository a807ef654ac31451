// Identifiers made by the page. `crypto.randomUUID` is missing on plain http, so both are built from random bytes.

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

/** A version 4 UUID. */
export function uuid(bytes = randomBytes(16)) {
  const octets = Uint8Array.from(bytes);
  octets[6] = (octets[6] & 0x0f) | 0x40;
  octets[8] = (octets[8] & 0x3f) | 0x80;
  const hex = Array.from(octets, (octet) => octet.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A turn id: 24 characters of A-Z a-z 0-9 _ -, 144 random bits. */
export function turnId(bytes = randomBytes(24)) {
  return Array.from(bytes, (octet) => alphabet[octet & 63]).join("");
}

function randomBytes(count) {
  return crypto.getRandomValues(new Uint8Array(count));
}
