/** The `format`s of our schemas, by name, as the compiled validators import them. */
export { isDay as day, isInstant as instant } from '../model/day.ts';
