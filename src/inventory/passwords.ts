import type { Path } from '../model/json-pointer.ts';

const SECRET_KEY =
  /^(.*(password|passwd|passphrase|pwd|secret|apikey|accesskey|privatekey|secretkey|口令|密码|密钥|私钥)|(access|api|auth|bearer|refresh|session)?token)(hash|hashed|plain|md5|明文|密文|\d*)$/;
const SWALLOWED_VALUE = /[：:]/;
/** Where a secret may begin behind its word: at any sign, at 为 or 是, and where Chinese ends. */
const BEFORE_SECRET = /[^\p{L}]|[为是]|(?<=\p{Script=Han})\P{Script=Han}/gu;
/** As much of a key as is looked at, and shown. */
const LONGEST_KEY = 200;

/** What key derivation, directory services, Windows and databases make of a password. */
const HASH = new RegExp(
  [
    /^\$[A-Za-z0-9-]{1,20}\$\S{8,}$/,
    /^\{(S?SHA(-?\d+)?|S?MD5|S?SM3|CRYPT|BCRYPT|ARGON2\w*|PBKDF2[\w-]*)\}\S+$/,
    /^(pbkdf2|scrypt|argon2|bcrypt)[\w:.-]*\$\S+$/,
    /^[0-9a-f]{32}:[0-9a-f]{32}$/,
    /^\*[0-9A-F]{40}$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
const SHORTEST_HASH = 12;

const DIGEST = /^[0-9a-f]+$/i;
const DIGEST_LENGTHS: ReadonlySet<number> = new Set([32, 40, 56, 64, 96, 128]);
const DIGEST_KEY =
  /(id|number|serial|version|commit|sha-?\d*|sm3|md5|digest|checksum|hash|fingerprint|thumbprint|摘要|指纹|校验值|校验码|序列号|编号|版本)$/i;

/** A key under which only a password or another secret can stand. */
export function isSecretKey(key: string): boolean {
  return SECRET_KEY.test(
    keyName(key)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_.-]/g, ''),
  );
}

/** The key without a value that it has taken in, as `口令：...` does when its colon is not followed by a blank. */
export function keyName(key: string): string {
  return key.split(SWALLOWED_VALUE, 1)[0] ?? key;
}

/** The key without what follows a word for a secret in it, for that may be the secret: `密码为...`, `password=...`. */
export function withoutSecret(key: string): string {
  const looked = key.slice(0, LONGEST_KEY);
  for (const { index } of looked.matchAll(BEFORE_SECRET)) {
    const word = looked.slice(0, index);
    if (isSecretKey(word)) return word;
  }
  return looked;
}

/** A path down to where its first key stands that a secret may be in; the whole path where there is none. */
export function pathBeforeSecret(path: Path): Path {
  const secret = path.findIndex((step) => typeof step === 'string' && withoutSecret(step) !== step);
  return secret < 0 ? path : path.slice(0, secret);
}

/** A text that looks like a hashed password. */
export function isPasswordHash(text: string): boolean {
  return text.length >= SHORTEST_HASH && HASH.test(text);
}

/** A digest without a mark of what it was made from. */
export function isBareDigest(text: string): boolean {
  return DIGEST_LENGTHS.has(text.length) && DIGEST.test(text);
}

/** A key that says what else than a hashed password a digest under it is. */
export function isDigestKey(key: string): boolean {
  return DIGEST_KEY.test(key);
}
