/** Whether a text is Chinese, so that its author is answered with the Chinese names of things where either will do. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
