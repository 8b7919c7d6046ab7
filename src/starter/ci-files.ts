/** The services that a starter inventory can be given a file for. */
export const CI_SERVICES = ['github', 'gitlab'] as const;
export type CiService = (typeof CI_SERVICES)[number];

const GITHUB = `name: netsec
on: [push, pull_request]
permissions:
  contents: read
  security-events: write
jobs:
  audit:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npx --yes netsec audit . --format github --format sarif=netsec.sarif --format markdown=netsec-report.md
      - uses: github/codeql-action/upload-sarif@v3
        if: always()
        with: { sarif_file: netsec.sarif }
      - uses: actions/upload-artifact@v4
        if: always()
        with: { name: netsec-report, path: netsec-report.md }
`;

const GITLAB = `netsec:
  image: node:22
  script:
    - npx --yes netsec audit . --format text --format gitlab=netsec-report.codequality.json --format junit=netsec-report.xml
  artifacts:
    when: always
    reports:
      codequality: netsec-report.codequality.json
      junit: netsec-report.xml
`;

/** The file of each service, with its place in a repository whose root is the inventory's folder. */
export const CI_FILES = {
  github: { file: '.github/workflows/netsec.yml', text: GITHUB },
  gitlab: { file: '.gitlab-ci.yml', text: GITLAB },
} as const satisfies Record<CiService, { readonly file: string; readonly text: string }>;
