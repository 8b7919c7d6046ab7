import { shippedRulebook } from '../../platform/shipped-data.ts';
import type { Offer } from './offers.ts';

/** The ids of all duties, and of the articles that they belong to, each with its title. */
export const dutyIds: Offer = (language) => {
  const { duties, papers } = shippedRulebook();
  const titles = new Map(
    papers.flatMap(({ id, chapters }) =>
      chapters.flatMap(({ articles }) =>
        articles.map(({ number, title }) => [`${id} ${number}`, title[language]] as const),
      ),
    ),
  );
  const articles = new Map(
    duties.map(({ id, paper, article }) => [id.split('.')[0] ?? id, titles.get(`${paper} ${article}`) ?? '']),
  );
  return [
    ...[...articles].map(([value, description]) => ({ value, description })),
    ...duties.map(({ id, title }) => ({ value: id, description: title[language] })),
  ];
};
