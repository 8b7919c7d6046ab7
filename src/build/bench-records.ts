/** How many records of each kind an inventory has. */
export interface Size {
  readonly people: number;
  readonly systems: number;
  readonly terminals: number;
  readonly accounts: number;
  /** So many of the terminals have two gaps each. */
  readonly flawed?: number;
}

/** One record in so many has a gap, so that reporting is measured too without outweighing the audit. */
const GAP_EVERY = 1_000;

export function unit(size: Size): string {
  return `unit:
  id: bench
  name: 某县应急管理局
  category: county
  nature: organ
  region: "990101"
  superior: 某市应急管理局
  papers: [xuchang-2019-46]
  establishedOn: 2019-03-01
  principalLeader: ${personId(0)}
  classifiedEquipment: none
  criticalInfrastructure: none
  monitoring: {operating: true, body: 某县应急管理局}
  headCount: {people: ${size.people}, terminals: ${size.terminals}}
`;
}

export const UNFILLED_UNIT = `unit:
  id: bench
  name: 某县应急管理局
  category: county
  nature: organ
  region: "990101"
`;

export const NETWORKS = `  - {id: internet, name: 互联网, kind: internet, operator: 某云运维公司, status: in-use}
  - {id: office, name: 办公网, kind: office, operator: 某县应急管理局, status: in-use, admission: {enabled: true, terminalList: security-policy, serviceList: security-policy}}
`;

export const DOCUMENTS = `  - id: backup-policy
    kind: backup-policy
    title: 数据备份制度
    number: 示例办〔2024〕1号
    date: 2024-01-10
    backup: {scope: 全部在用系统, frequencyDays: 7, owner: ${personId(0)}, retentionDays: 180}
  - {id: security-policy, kind: security-policy, title: 网络安全管理办法, number: 示例办〔2024〕2号, date: 2024-01-10}
`;

export const PLANS = `  - {id: check-2026, kind: equipment-check, dueOn: 2026-09-30, equipment: [terminal], carriedOutOn: 2026-09-24}
`;

export function person(at: number): string {
  const roles = ['security-manager', 'information-officer', 'operations', 'security-technician'];
  const role = roles[at] ?? 'user';
  return `  - id: ${personId(at)}
    name: 示例人员${at}
    post: 科员
    phone: "0990-${digits(1_000_000 + at, 7)}"
    joinedOn: 2021-03-01
    leader: ${at === 0}
    roles: [${role}]
    entryCheck: {on: 2021-03-02, result: passed, by: ${personId(0)}}
    commitment: {signed: true, on: 2026-01-09}
`;
}

export function system(at: number, size: Size): string {
  return `  - id: ${systemId(at)}
    name: 示例系统${at}
    kind: business
    status: online
    onlineOn: 2022-06-01
    releasedOn: 2022-05-20
    version: "1.0"
    networks: [${at % 4 === 0 ? 'internet' : 'office'}]
    hasPage: true
    responsibleUnit: 某县应急管理局
    operatorUnit: 某云运维公司
    builderUnit: 某云运维公司
    userUnit: 某县应急管理局
    responsiblePerson: ${personId(at % size.people)}
    development: own
    namedUsers: true
    mlps: {level: 2, gradedOn: 2022-05-01, filing: {number: "99010${digits(at, 6)}-00001", filedOn: 2022-05-20}}
    internetExchange: true
    passwordRule: {minLength: 10, characterKinds: 3, rotationDays: 90, lockoutAttempts: 5, weakCheckedOn: 2026-10-12}
    database: {present: true, procedure: security-policy, operationLog: true, traceable: true}
    userManagement: {unified: true}
    privilegeManagement: {unified: true, leastPrivilege: true, roleBased: ${!hasGap(at)}}
    auditLog: {present: true, enabled: true}
    monitoring: {covered: true, body: 某县应急管理局}
    audit:
      covered: true
      events: [access, device-state, software-state, privilege-change, data-change]
      retentionDays: 200
      tamperProtected: true
      clockSynchronised: true
      actorIdentifiable: true
    authentication: {main: certificate, realName: true}
    hardenedOn: 2026-09-01
    patchCheckedOn: 2026-10-10
    overduePatches: 0
    scannedOn: 2026-10-12
    malwareScannedOn: 2026-10-20
    personalInformation: {processed: false}
    securityPolicy: security-policy
    standards: [GB/T 22239-2019]
    networkBehaviour: {monitored: true, audited: true}
    sourceCode: {archive: 档案室, version: "1.0", archivedOn: 2022-05-25, custodian: ${personId(0)}, filingNumber: DA-${at}}
`;
}

export function securityTest(at: number): string {
  return `  - id: test-${at}
    kind: backdoor-check
    systems: [${systemId(at)}]
    startedOn: 2022-05-22
    finishedOn: 2022-05-24
    by: 某检测机构
    openFindings: 0
    testedVersion: "1.0"
`;
}

export function inspection(at: number): string {
  return `  - id: inspection-${at}
    title: 年度检查
    kind: routine
    startedOn: 2026-05-11
    finishedOn: 2026-05-15
    by: 某市应急管理局
    systems: [${systemId(at)}]
`;
}

/** One before the launch, which is not repeated within two years only where the gap is meant. */
export function evaluation(at: number): string {
  const record = (name: string, day: string): string => `  - id: ${name}-${at}
    system: ${systemId(at)}
    finishedOn: ${day}
    result: passed
    by: 某测评机构
    reportNumber: CP-${name}-${at}
    problems: []
`;
  return record('launch', '2022-05-10') + (hasGap(at) ? '' : record('again', '2025-06-10'));
}

export function safeguard(at: number): string {
  const kindsOf = {
    physical: '',
    boundary: 'firewall, security-gateway, intrusion-prevention, admission-control, access-control',
    network: 'network-audit',
    computing: '',
    application: 'web-tamper-protection, data-audit',
    management: '',
  };
  return Object.entries(kindsOf)
    .map(
      ([aspect, kinds]) =>
        `  - {id: ${aspect}-${at}, name: 安全措施, systems: [${systemId(at)}], aspect: ${aspect}, status: in-force, kinds: [${kinds}]}\n`,
    )
    .join('');
}

export function riskAssessment(at: number): string {
  return `  - {id: risk-${at}, title: 年度风险评估, startedOn: 2026-04-13, finishedOn: 2026-04-24, systems: [${systemId(at)}], by: 某测评机构}\n`;
}

export function footer(at: number): string {
  return `  - id: footer-${at}
    system: ${systemId(at)}
    placement: bottom
    checkedOn: 2026-09-01
    responsibleUnit: 某县应急管理局
    operatorUnit: 某云运维公司
    contact: {phone: "0990-1000000", email: office@example.com}
    badge: {kind: organ, link: "https://bszs.conac.cn/sitename?method=show&id=${hex(at, 32)}"}
    icp: {number: 豫ICP备20${digits(at, 6)}号-1, linked: true, link: "https://beian.miit.gov.cn/"}
    police: {number: 豫公网安备9901010${digits(at, 7)}号, linked: true, link: "https://beian.mps.gov.cn/"}
`;
}

export function backup(at: number): string {
  return `  - id: backup-${at}
    targets: [${systemId(at)}]
    frequencyDays: 7
    lastSuccessOn: 2026-10-30
    offSource: true
    place: 异地机房
    restoreTestedOn: 2026-06-01
    retentionDays: 180
    startedOn: 2022-06-01
`;
}

export function certificate(at: number): string {
  return `  - id: certificate-${at}
    holder: ${personId(at)}
    serial: "${hex(at, 16)}"
    issuer: 示例证书机构
    issuedOn: 2025-01-01
    expiresOn: 2027-12-31
`;
}

export function terminal(at: number, size: Size): string {
  const user = personId(at % size.people);
  const { flawed = 0 } = size;
  return `  - id: ${id('pc', at)}
    kind: desktop
    portable: false
    status: in-use
    assetNumber: ZC-${digits(at, 6)}
    mac: "02:00:${hex(at, 8).match(/../g)!.join(':')}"
    ip: 10.${[16, 8, 0].map((bits) => (at >> bits) & 255).join('.')}
    networks: [office]
    attachedOn: 2023-06-05
    users: [${user}]
    shared: false
    responsible: ${user}
    purchasedOn: 2023-05-10
    registeredOn: 2023-05-20
    issuedOn: 2023-06-01
    unified: {purchase: true, numbering: true, label: ${at >= flawed && !hasGap(at)}, issue: true, scrap: true}
    assetLedger: {registered: true, number: ZC-${digits(at, 6)}}
    product: {listed: true, approved: true}
    os: {licence: licensed, supportEndsOn: 2030-12-31}
    office: {licence: ${at < flawed ? 'unlicensed' : 'licensed'}}
    antivirus: {licence: licensed, signaturesOn: 2026-10-30}
    classified: false
    hardenedOn: 2026-09-01
    patchCheckedOn: 2026-10-10
    overduePatches: 0
    scannedOn: 2026-10-12
    malwareScannedOn: 2026-10-20
    monitoringAgent: {required: true, installed: true, running: true}
`;
}

/** A terminal as a stock-list has it that nobody has filled in yet. */
export function barelyListed(at: number): string {
  return `  - {id: ${id('pc', at)}, status: in-use}\n`;
}

export function account(at: number, size: Size): string {
  const holder = at % size.people;
  return `  - id: ${id('account', at)}
    login: user${at}
    system: ${systemId(at % size.systems)}
    person: ${personId(holder)}
    shared: false
    status: active
    createdOn: 2023-06-02
    lastReviewedOn: ${hasGap(at) ? '2024-01-10' : '2026-09-10'}
    managedCentrally: true
    privilege: {level: user, approvedOn: 2023-06-01, approvedBy: ${personId(0)}}
    authorisation: {by: ${personId(0)}, on: 2023-06-01, role: 业务人员}
    certificate: certificate-${holder}
`;
}

function personId(at: number): string {
  return id('person', at);
}

function systemId(at: number): string {
  return id('system', at);
}

function id(prefix: string, at: number): string {
  return `${prefix}-${digits(at, 6)}`;
}

function hasGap(at: number): boolean {
  return at % GAP_EVERY === GAP_EVERY - 1;
}

function digits(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function hex(number: number, width: number): string {
  return number.toString(16).padStart(width, '0');
}
