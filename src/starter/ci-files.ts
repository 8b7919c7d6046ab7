import { message } from '../messages/message.ts';
import type { Language } from '../model/text.ts';

/** The services that a starter inventory can be given a file for. */
export const CI_SERVICES = ['github', 'gitlab'] as const;
export type CiService = (typeof CI_SERVICES)[number];

/** Where each file has its place in a repository whose root is the inventory's folder. */
const PLACES = {
  github: '.github/workflows/netsec.yml',
  gitlab: '.gitlab-ci.yml',
} as const satisfies Record<CiService, string>;

const TEXTS: Readonly<Record<CiService, (words: Words) => string>> = { github, gitlab };

/**
 * The file of a service. How netsec is run there is left to be filled in, and the job fails until it is: the name in a
 * package registry may be anybody's.
 */
export function ciFile(
  service: CiService,
  language: Language,
): { readonly file: string; readonly text: string } {
  const file = PLACES[service];
  const words = {
    fillIn: message(language, 'init.ci.fill-in'),
    unset: message(language, 'init.ci.unset', { file }),
  };
  return { file, text: TEXTS[service](words) };
}

interface Words {
  readonly fillIn: string;
  readonly unset: string;
}

function github({ fillIn, unset }: Words): string {
  return `name: netsec
on: [push, pull_request]
permissions:
  contents: read
  security-events: write
jobs:
  audit:
    runs-on: ubuntu-latest
    env:
      # ${fillIn}
      NETSEC: ""
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: |
          if [ -z "$NETSEC" ]; then echo "${unset}" >&2; exit 2; fi
          $NETSEC audit . --format github --format sarif=netsec.sarif --format markdown=netsec-report.md
      - uses: github/codeql-action/upload-sarif@v3
        if: always()
        with: { sarif_file: netsec.sarif }
      - uses: actions/upload-artifact@v4
        if: always()
        with: { name: netsec-report, path: netsec-report.md }
`;
}

function gitlab({ fillIn, unset }: Words): string {
  return `netsec:
  image: node:22
  variables:
    # ${fillIn}
    NETSEC: ""
  script:
    - |
      if [ -z "$NETSEC" ]; then echo "${unset}" >&2; exit 2; fi
      $NETSEC audit . --format text --format gitlab=netsec-report.codequality.json --format junit=netsec-report.xml
  artifacts:
    when: always
    reports:
      codequality: netsec-report.codequality.json
      junit: netsec-report.xml
`;
}
