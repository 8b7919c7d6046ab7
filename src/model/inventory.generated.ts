/**
 * The inventory as the schemas describe it. Generated from schemas/ by `npm run generate`; do not edit.
 */

/**
 * The network security inventory of one unit. It may be spread over several files with one unit among them; everything else is a list: write [] for none, leave out what is not known.
 */
export interface DeclaredInventory {
  unit?: UnitRecord;
  people?: PeopleRecord[];
  departments?: DepartmentsRecord[];
  contractors?: ContractorsRecord[];
  networks?: NetworksRecord[];
  systems?: SystemsRecord[];
  terminals?: TerminalsRecord[];
  peripherals?: PeripheralsRecord[];
  software?: SoftwareRecord[];
  accounts?: AccountsRecord[];
  certificates?: CertificatesRecord[];
  footers?: FootersRecord[];
  backups?: BackupsRecord[];
  devices?: DevicesRecord[];
  dataAssets?: DataAssetsRecord[];
  documents?: DocumentsRecord[];
  media?: MediaRecord[];
  repairs?: RepairsRecord[];
  inspections?: InspectionsRecord[];
  securityTests?: SecurityTestsRecord[];
  violations?: ViolationsRecord[];
}
/**
 * The unit whose inventory this is; there is exactly one.
 */
export interface UnitRecord {
  /**
   * The id of the unit, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The full name of the unit.
   */
  name: string;
  /**
   * Short or former names; a footer that shows one of them names the unit.
   */
  aliases?: string[];
  /**
   * The unit’s level in the emergency management system.
   */
  category: 'ministry-department' | 'ministry-affiliate' | 'provincial' | 'municipal' | 'county';
  /**
   * A party or government organ, or a public institution.
   */
  nature?: 'organ' | 'institution';
  /**
   * The six-digit administrative division code, in quotes.
   */
  region: string;
  /**
   * The name of the superior unit.
   */
  superior?: string;
  /**
   * The unit’s principal leader.
   */
  principalLeader?: string;
  /**
   * Ids of papers the unit is bound by although it lies outside their region.
   */
  papers?: string[];
  /**
   * The day the unit was established.
   */
  establishedOn?: string;
  /**
   * How many people and terminals the unit has, to check that the ledger is complete.
   */
  headCount?: {
    /**
     * People at work, seconded and hired ones included.
     */
    people?: number;
    /**
     * Computer terminals in all, scrapped ones not counted.
     */
    terminals?: number;
  };
  /**
   * Whether the unit has classified terminals or media.
   */
  classifiedEquipment?: 'none' | 'present';
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * People who use networks and systems, contractors’ staff and leavers included.
 */
export interface PeopleRecord {
  /**
   * The id of the person, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The person’s name.
   */
  name: string;
  /**
   * The department the person works in.
   */
  department?: string;
  /**
   * The person’s post.
   */
  post?: string;
  /**
   * Office telephone.
   */
  phone?: string;
  /**
   * The day the person began work here.
   */
  joinedOn?: string;
  /**
   * The day the person left; leave out while at work.
   */
  leftOn?: string;
  /**
   * The day a leaver came back; leave out if never.
   */
  returnedOn?: string;
  /**
   * Whether the person is one of the unit’s leaders; may be left out if not.
   */
  leader?: boolean;
  /**
   * The person’s roles in network security and information work; leave out if none.
   */
  roles?: (
    'information-officer' | 'operations' | 'security-manager' | 'security-technician' | 'leader' | 'user'
  )[];
  /**
   * The contractor who sends the person; leave out for own staff.
   */
  contractor?: string;
  /**
   * The check before the person got an account.
   */
  entryCheck?: {
    /**
     * The day of the check.
     */
    on?: string;
    /**
     * Whether the person passed; not-done where it is known that there was no check.
     */
    result?: 'passed' | 'failed' | 'not-done';
    /**
     * Who did the check.
     */
    by?: string;
  };
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * The unit’s departments and what each does for network security.
 */
export interface DepartmentsRecord {
  /**
   * The id of the department, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The department’s name.
   */
  name: string;
  /**
   * What the department does for network security; leave out if nothing.
   */
  functions?: (
    | 'general-management'
    | 'coordination'
    | 'supervision'
    | 'inspection'
    | 'training'
    | 'guidance'
    | 'confidentiality'
    | 'standards'
    | 'construction-review'
    | 'risk-assessment'
    | 'operations'
    | 'monitoring'
    | 'science'
  )[];
  /**
   * The head of the department.
   */
  head?: string;
  /**
   * The document that gives the department its functions.
   */
  document?: string;
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * Firms that build, operate or provide outsourced services for the unit.
 */
export interface ContractorsRecord {
  /**
   * The id of the contractor, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The contractor’s full name.
   */
  name: string;
  /**
   * What the contractor does.
   */
  kind?: 'construction' | 'operation' | 'outsourcing';
  /**
   * The contract with the contractor.
   */
  contract?: {
    /**
     * The contract’s number.
     */
    number?: string;
    /**
     * The first day of the contract.
     */
    from?: string;
    /**
     * The last day of the contract.
     */
    to?: string;
  };
  /**
   * The day the service really ended; leave out while it runs.
   */
  endedOn?: string;
  /**
   * Who in the unit looks after the contractor.
   */
  supervisor?: string;
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * The networks the unit uses.
 */
export interface NetworksRecord {
  /**
   * The id of the network, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The network’s name.
   */
  name: string;
  /**
   * What kind of network it is.
   */
  kind: 'internet' | 'office' | 'command' | 'e-government' | 'industry' | 'other';
  /**
   * Who provides or runs the network.
   */
  operator?: string;
  /**
   * Whether the network is in use.
   */
  status?: 'in-use' | 'retired';
  /**
   * The day it was retired; leave out while in use.
   */
  retiredOn?: string;
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * The unit’s websites, business systems, platforms, mobile apps and infrastructure.
 */
export interface SystemsRecord {
  /**
   * The id of the system, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The system’s name.
   */
  name: string;
  /**
   * What kind of system it is.
   */
  kind?: 'website' | 'business' | 'platform' | 'mobile-app' | 'infrastructure';
  /**
   * Which stage the system is in.
   */
  status: 'planned' | 'building' | 'online' | 'scrapping' | 'retired';
  /**
   * The day the system went online.
   */
  onlineOn?: string;
  /**
   * The day the system was taken down; leave out while it runs.
   */
  retiredOn?: string;
  /**
   * The day the running version was released.
   */
  releasedOn?: string;
  /**
   * The version that runs.
   */
  version?: string;
  /**
   * The networks the system is on.
   */
  networks?: string[];
  /**
   * Whether the system has a page people open.
   */
  hasPage?: boolean;
  /**
   * The unit responsible for the system’s security.
   */
  responsibleUnit?: string;
  /**
   * The unit that operates the system.
   */
  operatorUnit?: string;
  /**
   * The unit that built the system.
   */
  builderUnit?: string;
  /**
   * The unit that uses the system.
   */
  userUnit?: string;
  /**
   * Who in the unit answers for the system.
   */
  responsiblePerson?: string;
  /**
   * How the unit came by the system.
   */
  development?: 'own' | 'commissioned' | 'purchased' | 'assigned';
  /**
   * Whether people log in to the system.
   */
  namedUsers?: boolean;
  /**
   * The devices the system runs on; leave out if none is the unit’s own.
   */
  devices?: string[];
  /**
   * Grading and filing under the multi-level protection scheme.
   */
  mlps?: {
    /**
     * The level, 1 to 5.
     */
    level?: number;
    /**
     * The day the level was fixed.
     */
    gradedOn?: string;
    /**
     * The filing with the police; levels 2 and above only.
     */
    filing?: {
      /**
       * The number on the filing certificate.
       */
      number?: string;
      /**
       * The day it was filed.
       */
      filedOn?: string;
    };
  };
  /**
   * The system’s user management.
   */
  userManagement?: {
    /**
     * Whether users are managed in one place.
     */
    unified?: boolean;
  };
  /**
   * The system’s privilege management.
   */
  privilegeManagement?: {
    /**
     * Whether privileges are managed in one place.
     */
    unified?: boolean;
    /**
     * Whether privileges are granted through roles.
     */
    roleBased?: boolean;
  };
  /**
   * The system’s own audit log.
   */
  auditLog?: {
    /**
     * Whether the system has one.
     */
    present?: boolean;
    /**
     * Whether it is switched on.
     */
    enabled?: boolean;
  };
  /**
   * Whether the system is under security monitoring.
   */
  monitoring?: {
    /**
     * Whether monitoring covers the system.
     */
    covered?: boolean;
    /**
     * Who does the monitoring.
     */
    body?: string;
  };
  /**
   * The security audit of the system.
   */
  audit?: {
    /**
     * Whether the audit covers the system.
     */
    covered?: boolean;
    /**
     * What the audit records.
     */
    events?: ('access' | 'device-state' | 'software-state' | 'privilege-change' | 'data-change')[];
    /**
     * For how many days logs are kept.
     */
    retentionDays?: number;
    /**
     * Whether logs are protected against tampering.
     */
    tamperProtected?: boolean;
    /**
     * Whether the clock is synchronised.
     */
    clockSynchronised?: boolean;
    /**
     * Whether a log entry leads to a person.
     */
    actorIdentifiable?: boolean;
  };
  /**
   * How users prove who they are.
   */
  authentication?: {
    /**
     * The main method.
     */
    main?: 'certificate' | 'password' | 'password-and-code' | 'sms' | 'biometric' | 'none';
    /**
     * Whether users go by their real names.
     */
    realName?: boolean;
  };
  /**
   * Monitoring and audit of what users do on the network.
   */
  networkBehaviour?: {
    /**
     * Whether behaviour is monitored.
     */
    monitored?: boolean;
    /**
     * Whether behaviour is audited.
     */
    audited?: boolean;
  };
  /**
   * The archive and filing of the source code.
   */
  sourceCode?: {
    /**
     * Where the source code is kept.
     */
    archive?: string;
    /**
     * Which version is kept.
     */
    version?: string;
    /**
     * The day it was archived.
     */
    archivedOn?: string;
    /**
     * Who keeps it.
     */
    custodian?: string;
    /**
     * The number under which it is filed.
     */
    filingNumber?: string;
    /**
     * What is known not to have been done; what is neither here nor declared is not known.
     *
     * Items: One thing that was not done.
     */
    notDone?: ('archived' | 'filed')[];
  };
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * Desktops, laptops, tablets and other terminals: the terminal ledger.
 */
export interface TerminalsRecord {
  /**
   * The id of the terminal, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The terminal’s name or model.
   */
  name?: string;
  /**
   * What kind of terminal it is.
   */
  kind?: 'desktop' | 'laptop' | 'tablet' | 'workstation' | 'thin-client';
  /**
   * Whether it is a portable computer.
   */
  portable?: boolean;
  /**
   * Which stage the terminal is in.
   */
  status: 'in-stock' | 'in-use' | 'in-repair' | 'returned' | 'scrapped';
  /**
   * The asset number on the thing itself.
   */
  assetNumber?: string;
  /**
   * The MAC address of its network card.
   */
  mac?: string;
  /**
   * The terminal’s IP address.
   */
  ip?: string;
  /**
   * The networks the terminal is on; leave out if none.
   */
  networks?: string[];
  /**
   * The day it was attached to the network.
   */
  attachedOn?: string;
  /**
   * Who uses it; leave out while not issued.
   */
  users?: string[];
  /**
   * Whether several people share it, like a duty-room computer or an office printer.
   */
  shared?: boolean;
  /**
   * Who answers for its security.
   */
  responsible?: string;
  /**
   * The day it was bought.
   */
  purchasedOn?: string;
  /**
   * The day it was entered in the ledger.
   */
  registeredOn?: string;
  /**
   * The day it was handed to its user, the last time if more than once; leave out while not issued.
   */
  issuedOn?: string;
  /**
   * The day its user gave it back; leave out if not.
   */
  returnedOn?: string;
  /**
   * The day it was scrapped; leave out if it is not.
   */
  scrappedOn?: string;
  /**
   * Whether buying, numbering, labelling, issuing and scrapping are done centrally.
   */
  unified?: {
    /**
     * Whether the unit bought it centrally.
     */
    purchase?: boolean;
    /**
     * Whether it is numbered by the unit’s one scheme.
     */
    numbering?: boolean;
    /**
     * Whether it carries the unit’s uniform label.
     */
    label?: boolean;
    /**
     * Whether the unit issued it centrally.
     */
    issue?: boolean;
    /**
     * Whether the unit scrapped it centrally; leave out what is not scrapped.
     */
    scrap?: boolean;
  };
  /**
   * Its entry among the unit’s assets.
   */
  assetLedger?: {
    /**
     * Whether it is entered in the asset ledger; may be left out where its number there is given.
     */
    registered?: boolean;
    /**
     * Its number in the asset ledger.
     */
    number?: string;
  };
  /**
   * Whether the product bought is on the national list.
   */
  product?: {
    /**
     * Whether, when bought, products of this class came under a national list.
     */
    listed?: boolean;
    /**
     * Whether this very product is on the list.
     */
    approved?: boolean;
    /**
     * The approval or reason, where a product off the list was bought.
     */
    exemption?: string;
  };
  /**
   * The operating system on it.
   */
  os?: {
    /**
     * Its name and version.
     */
    name?: string;
    /**
     * Whether the software is licensed.
     */
    licence?: 'licensed' | 'open' | 'trial' | 'unlicensed' | 'not-installed';
    /**
     * The day the maker stops security updates.
     */
    supportEndsOn?: string;
  };
  /**
   * The office software on it.
   */
  office?: {
    /**
     * Its name and version.
     */
    name?: string;
    /**
     * Whether the software is licensed.
     */
    licence?: 'licensed' | 'open' | 'trial' | 'unlicensed' | 'not-installed';
  };
  /**
   * The antivirus software on it.
   */
  antivirus?: {
    /**
     * Its name and version.
     */
    name?: string;
    /**
     * Whether the software is licensed.
     */
    licence?: 'licensed' | 'open' | 'trial' | 'unlicensed' | 'not-installed';
    /**
     * The day of its virus signatures.
     */
    signaturesOn?: string;
  };
  /**
   * Why a portable computer has to be on the office network.
   */
  accessNeed?: string;
  /**
   * The technical review before a portable computer was attached.
   */
  accessReview?: {
    /**
     * The day of the review.
     */
    on?: string;
    /**
     * Whether it passed.
     */
    result?: 'passed' | 'failed';
    /**
     * Who in operations did the review.
     */
    by?: string;
  };
  /**
   * Whether it is classified; of a classified one give the id and nothing else; may be left out where the unit declares no classified equipment.
   */
  classified?: boolean;
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * Printers, scanners and other peripherals.
 */
export interface PeripheralsRecord {
  /**
   * The id of the peripheral, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The peripheral’s name or model.
   */
  name?: string;
  /**
   * What kind of peripheral it is.
   */
  kind?: 'printer' | 'scanner' | 'copier' | 'projector' | 'camera' | 'other';
  /**
   * Which stage the peripheral is in.
   */
  status: 'in-stock' | 'in-use' | 'in-repair' | 'returned' | 'scrapped';
  /**
   * The asset number on the thing itself.
   */
  assetNumber?: string;
  /**
   * Who uses it; leave out while not issued.
   */
  users?: string[];
  /**
   * Whether several people share it, like a duty-room computer or an office printer.
   */
  shared?: boolean;
  /**
   * Who answers for its security.
   */
  responsible?: string;
  /**
   * Whether buying, numbering, labelling, issuing and scrapping are done centrally.
   */
  unified?: {
    /**
     * Whether the unit bought it centrally.
     */
    purchase?: boolean;
    /**
     * Whether it is numbered by the unit’s one scheme.
     */
    numbering?: boolean;
    /**
     * Whether it carries the unit’s uniform label.
     */
    label?: boolean;
    /**
     * Whether the unit issued it centrally.
     */
    issue?: boolean;
    /**
     * Whether the unit scrapped it centrally; leave out what is not scrapped.
     */
    scrap?: boolean;
  };
  /**
   * Its entry among the unit’s assets.
   */
  assetLedger?: {
    /**
     * Whether it is entered in the asset ledger; may be left out where its number there is given.
     */
    registered?: boolean;
    /**
     * Its number in the asset ledger.
     */
    number?: string;
  };
  /**
   * Whether the product bought is on the national list.
   */
  product?: {
    /**
     * Whether, when bought, products of this class came under a national list.
     */
    listed?: boolean;
    /**
     * Whether this very product is on the list.
     */
    approved?: boolean;
    /**
     * The approval or reason, where a product off the list was bought.
     */
    exemption?: string;
  };
  /**
   * The day it was bought.
   */
  purchasedOn?: string;
  /**
   * The day it was handed to its user, the last time if more than once; leave out while not issued.
   */
  issuedOn?: string;
  /**
   * The day it was scrapped; leave out if it is not.
   */
  scrappedOn?: string;
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * Office suites, databases and other software.
 */
export interface SoftwareRecord {
  /**
   * The id of the software, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The software’s name and version.
   */
  name: string;
  /**
   * What kind of software it is.
   */
  kind: 'operating-system' | 'office' | 'database' | 'middleware' | 'security' | 'business' | 'other';
  /**
   * Whether the software is in stock, in use or retired.
   */
  status: 'in-stock' | 'in-use' | 'retired';
  /**
   * The asset number on the thing itself.
   */
  assetNumber?: string;
  /**
   * Whether buying, numbering, labelling, issuing and scrapping are done centrally.
   */
  unified?: {
    /**
     * Whether the unit bought it centrally.
     */
    purchase?: boolean;
    /**
     * Whether it is numbered by the unit’s one scheme.
     */
    numbering?: boolean;
    /**
     * Whether it carries the unit’s uniform label.
     */
    label?: boolean;
    /**
     * Whether the unit issued it centrally.
     */
    issue?: boolean;
    /**
     * Whether the unit scrapped it centrally; leave out what is not scrapped.
     */
    scrap?: boolean;
  };
  /**
   * Its entry among the unit’s assets.
   */
  assetLedger?: {
    /**
     * Whether it is entered in the asset ledger; may be left out where its number there is given.
     */
    registered?: boolean;
    /**
     * Its number in the asset ledger.
     */
    number?: string;
  };
  /**
   * Whether the software is licensed.
   */
  licence?: 'licensed' | 'open' | 'trial' | 'unlicensed' | 'not-installed';
  /**
   * The day it was taken into use.
   */
  onlineOn?: string;
  /**
   * The day it was retired; leave out while in use.
   */
  retiredOn?: string;
  /**
   * The day it was handed to its user, the last time if more than once; leave out while not issued.
   */
  issuedOn?: string;
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * Accounts in the systems, disabled ones included.
 */
export interface AccountsRecord {
  /**
   * The id of the account, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The user name; a password must never be written here.
   */
  login?: string;
  /**
   * The system the account belongs to.
   */
  system: string;
  /**
   * Whose account it is; leave out if nobody’s.
   */
  person?: string;
  /**
   * Whether several people use the one account.
   */
  shared?: boolean;
  /**
   * Whether the account works.
   */
  status: 'active' | 'disabled' | 'deleted';
  /**
   * The day the account was opened.
   */
  createdOn?: string;
  /**
   * The day it was disabled or deleted; leave out while active.
   */
  disabledOn?: string;
  /**
   * The day account and privileges were last reviewed.
   */
  lastReviewedOn?: string;
  /**
   * When the account was last used, with its time zone.
   */
  lastLoginAt?: string;
  /**
   * Whether the system’s unified user management manages it.
   */
  managedCentrally?: boolean;
  /**
   * The account’s privilege and its approval.
   */
  privilege?: {
    /**
     * How far the privilege goes.
     */
    level?: 'user' | 'operator' | 'auditor' | 'administrator';
    /**
     * The day it was approved.
     */
    approvedOn?: string;
    /**
     * Who approved it.
     */
    approvedBy?: string;
    /**
     * The day it was taken back; leave out if not.
     */
    revokedOn?: string;
  };
  /**
   * The leave to access the system.
   */
  authorisation?: {
    /**
     * Who gave it.
     */
    by?: string;
    /**
     * The day it was given.
     */
    on?: string;
    /**
     * The role it is given for.
     */
    role?: string;
  };
  /**
   * What is known not to have been done; what is neither here nor declared is not known.
   *
   * Items: One thing that was not done.
   */
  notDone?: ('authorisation' | 'approval')[];
  /**
   * The digital certificate bound to the account; leave out if none.
   */
  certificate?: string;
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * Digital certificates issued to people.
 */
export interface CertificatesRecord {
  /**
   * The id of the certificate, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * To whom it was issued.
   */
  holder?: string;
  /**
   * The certificate’s serial number, in quotes.
   */
  serial?: string;
  /**
   * Who issued it.
   */
  issuer?: string;
  /**
   * The day it was issued.
   */
  issuedOn?: string;
  /**
   * The last day it is valid.
   */
  expiresOn?: string;
  /**
   * The day it was revoked; leave out if not.
   */
  revokedOn?: string;
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * What a system’s home page shows at its bottom, as seen; what it does not show goes into notShown, and what is in neither is not known.
 */
export interface FootersRecord {
  /**
   * The id of the footer record, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The system whose home page it is.
   */
  system: string;
  /**
   * Where on the page it stands.
   */
  placement?: 'bottom' | 'top' | 'side' | 'other';
  /**
   * The day somebody last looked at the page.
   */
  checkedOn?: string;
  /**
   * The responsible unit it shows; if none is shown, say so in notShown.
   */
  responsibleUnit?: string;
  /**
   * The operator it shows; if none is shown, say so in notShown.
   */
  operatorUnit?: string;
  /**
   * The contact it shows, a telephone or an e-mail at least; if none is shown, say so in notShown.
   */
  contact?: {
    /**
     * The telephone number; leave out if none.
     */
    phone?: string;
    /**
     * The e-mail address; leave out if none.
     */
    email?: string;
  };
  /**
   * The organ’s or institution’s badge on the page; if none is shown, say so in notShown.
   */
  badge?: {
    /**
     * The red badge of organs or the blue one of institutions.
     */
    kind?: 'organ' | 'institution';
    /**
     * The address it leads to; leave out if it is no link.
     */
    link?: string;
  };
  /**
   * The ICP filing number on the page; if none is shown, say so in notShown.
   */
  icp?: {
    /**
     * The ICP filing number as shown.
     */
    number: string;
    /**
     * Whether the number leads to the filing site.
     */
    linked?: boolean;
    /**
     * The address it leads to; leave out if it is no link.
     */
    link?: string;
  };
  /**
   * The police filing number on the page; if none is shown, say so in notShown.
   */
  police?: {
    /**
     * The police filing number as shown.
     */
    number: string;
    /**
     * Whether the number leads to the filing site.
     */
    linked?: boolean;
    /**
     * The address it leads to; leave out if it is no link.
     */
    link?: string;
  };
  /**
   * What the page was seen not to show; what is neither here nor declared is not known.
   *
   * Items: One thing the page does not show.
   */
  notShown?: ('responsible-unit' | 'operator-unit' | 'contact' | 'badge' | 'icp' | 'police')[];
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * Backups of systems and data.
 */
export interface BackupsRecord {
  /**
   * The id of the backup, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The systems or data assets it backs up.
   */
  targets: string[];
  /**
   * Every how many days it is made; leave out where there is no fixed interval.
   */
  frequencyDays?: number;
  /**
   * The day it last succeeded; leave out before the first time.
   */
  lastSuccessOn?: string;
  /**
   * Whether it is kept off the source machine.
   */
  offSource?: boolean;
  /**
   * The device it is kept on; leave out if kept outside.
   */
  device?: string;
  /**
   * Where it is kept.
   */
  place?: string;
  /**
   * The day restoring was last tried; leave out before the first time.
   */
  restoreTestedOn?: string;
  /**
   * For how many days it is kept.
   */
  retentionDays?: number;
  /**
   * The day this backup was begun.
   */
  startedOn?: string;
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * Servers, network, security and storage devices.
 */
export interface DevicesRecord {
  /**
   * The id of the device, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The device’s name or model.
   */
  name?: string;
  /**
   * What kind of device it is.
   */
  kind?: 'server' | 'network' | 'security' | 'storage' | 'other';
  /**
   * The device’s state.
   */
  status: 'in-use' | 'in-stock' | 'in-repair' | 'retired';
  /**
   * The asset number on the thing itself.
   */
  assetNumber?: string;
  /**
   * The networks the device is on; leave out if none.
   */
  networks?: string[];
  /**
   * The MAC address of its network card.
   */
  mac?: string;
  /**
   * The device’s IP address.
   */
  ip?: string;
  /**
   * The day it was taken into use.
   */
  onlineOn?: string;
  /**
   * The day it was retired; leave out while in use.
   */
  retiredOn?: string;
  /**
   * Who looks after it.
   */
  custodian?: string;
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * The data the unit holds, with class and grade.
 */
export interface DataAssetsRecord {
  /**
   * The id of the data asset, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The data asset’s name.
   */
  name: string;
  /**
   * The system that holds it.
   */
  system?: string;
  /**
   * Its class in the unit’s own scheme.
   */
  class?: string;
  /**
   * How important the data is.
   */
  grade?: 'general' | 'important' | 'core';
  /**
   * What is known not to have been settled; what is neither here nor declared is not known.
   *
   * Items: One thing that was not settled.
   */
  notSet?: ('class' | 'grade')[];
  /**
   * Whether it holds personal information.
   */
  personalInformation?: boolean;
  /**
   * The name of the protection strategy in force for it.
   */
  strategy?: string;
  /**
   * Who uses the data, and by what leave.
   */
  users?: {
    /**
     * The account that uses it; leave out if none.
     */
    account?: string;
    /**
     * The person who uses it; leave out if none.
     */
    person?: string;
    /**
     * The name of a user outside the unit; leave out if none.
     */
    name?: string;
    /**
     * Whether the use is authorised.
     */
    authorised?: boolean;
    /**
     * The day it was authorised.
     */
    authorisedOn?: string;
  }[];
  /**
   * The measures in force.
   */
  protection?: {
    /**
     * Whether access is controlled.
     */
    accessControl?: boolean;
    /**
     * Whether access is logged.
     */
    logging?: boolean;
    /**
     * Whether it is encrypted.
     */
    encryption?: boolean;
    /**
     * Whether personal information is de-identified.
     */
    deidentification?: boolean;
  };
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * Policies, letters of responsibility, appointments, plans, contracts and other papers.
 */
export interface DocumentsRecord {
  /**
   * The id of the document, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * What kind of document it is.
   */
  kind:
    'backup-policy' | 'security-policy' | 'responsibility' | 'appointment' | 'plan' | 'contract' | 'other';
  /**
   * The document’s title.
   */
  title?: string;
  /**
   * The document’s number.
   */
  number?: string;
  /**
   * The day it was issued.
   */
  date?: string;
  /**
   * Who issued it.
   */
  issuer?: string;
  /**
   * What the document lays down.
   */
  establishes?: string;
  /**
   * What a backup policy lays down.
   */
  backup?: {
    /**
     * What has to be backed up.
     */
    scope?: string;
    /**
     * Every how many days.
     */
    frequencyDays?: number;
    /**
     * Who is responsible.
     */
    owner?: string;
    /**
     * For how many days backups are kept.
     */
    retentionDays?: number;
    /**
     * What the policy is known not to lay down; what is neither here nor declared is not known.
     *
     * Items: One thing the policy does not lay down.
     */
    notSet?: ('scope' | 'frequency' | 'owner' | 'retention')[];
  };
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * USB disks, portable hard disks, optical discs and other removable media.
 */
export interface MediaRecord {
  /**
   * The id of the medium, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The medium’s name.
   */
  name?: string;
  /**
   * What kind of medium it is.
   */
  kind?: 'usb-disk' | 'hard-disk' | 'optical-disc' | 'memory-card' | 'tape' | 'other';
  /**
   * The medium’s state.
   */
  status: 'in-use' | 'in-stock' | 'scrapped';
  /**
   * The asset number on the thing itself.
   */
  assetNumber?: string;
  /**
   * The networks on whose machines it is used; leave out if none.
   */
  networks?: string[];
  /**
   * Who answers for its security.
   */
  responsible?: string;
  /**
   * Whether it is classified; of a classified one give the id and nothing else; may be left out where the unit declares no classified equipment.
   */
  classified?: boolean;
  /**
   * How much it can hold.
   */
  capacityGib?: number;
  /**
   * How much is on it.
   */
  usedGib?: number;
  /**
   * The day it was last cleaned.
   */
  cleanedOn?: string;
  /**
   * The day its oldest content was put there.
   */
  oldestContentOn?: string;
  /**
   * The day it was scrapped; leave out if it is not.
   */
  scrappedOn?: string;
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * Repairs of terminals, peripherals and devices.
 */
export interface RepairsRecord {
  /**
   * The id of the repair, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The terminal, peripheral or device repaired.
   */
  item: string;
  /**
   * The day the repair began.
   */
  startedOn: string;
  /**
   * The day it was done; leave out while it goes on.
   */
  finishedOn?: string;
  /**
   * Whether it left the unit for the repair.
   */
  sentOutside?: boolean;
  /**
   * Who did the repair.
   */
  by?: string;
  /**
   * The day it went back on the network; leave out if not.
   */
  reconnectedOn?: string;
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * Surveys, special and routine inspections of systems.
 */
export interface InspectionsRecord {
  /**
   * The id of the inspection, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * What the inspection is called.
   */
  title?: string;
  /**
   * What kind of inspection it is.
   */
  kind?: 'survey' | 'special' | 'routine';
  /**
   * The day it began.
   */
  startedOn: string;
  /**
   * The day it ended; leave out while it goes on.
   */
  finishedOn?: string;
  /**
   * Who held it.
   */
  by?: string;
  /**
   * The systems it covered.
   */
  systems: string[];
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * Backdoor checks, code reviews, penetration tests, vulnerability scans.
 */
export interface SecurityTestsRecord {
  /**
   * The id of the security test, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * What kind of test it is.
   */
  kind: 'backdoor-check' | 'code-review' | 'penetration' | 'attack-defence' | 'vulnerability-scan';
  /**
   * The systems tested.
   */
  systems: string[];
  /**
   * The day it began.
   */
  startedOn: string;
  /**
   * The day it was done.
   */
  finishedOn?: string;
  /**
   * Who did it.
   */
  by?: string;
  /**
   * How many findings are not mended yet.
   */
  openFindings?: number;
  /**
   * Which version was tested.
   */
  testedVersion?: string;
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
/**
 * Breaches that came to light; write an empty list [] if there were none.
 */
export interface ViolationsRecord {
  /**
   * The id of the violation, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The day it happened.
   */
  occurredOn: string;
  /**
   * What kind of breach it was.
   */
  kind?:
    | 'certificate-misuse'
    | 'account-misuse'
    | 'illegal-connection'
    | 'cross-network-media'
    | 'classified-information'
    | 'other';
  /**
   * Who did it.
   */
  person?: string;
  /**
   * The certificate concerned; leave out if none.
   */
  certificate?: string;
  /**
   * Whether it was found to be true.
   */
  established?: boolean;
  /**
   * The day the matter was closed; leave out while open.
   */
  closedOn?: string;
  /**
   * What happened and what was done.
   */
  summary?: string;
  /**
   * The files that prove this record: scans, screenshots, exported lists.
   */
  evidence?: {
    /**
     * The path or name of the file.
     */
    file: string;
    /**
     * The day the evidence was made.
     */
    date: string;
    /**
     * The SHA-256 digest of the file, 64 hex digits.
     */
    sha256?: string;
    /**
     * The SM3 digest of the file, 64 hex digits.
     */
    sm3?: string;
    /**
     * The page that matters.
     */
    page?: number;
  }[];
  /**
   * A remark for people; no check reads it.
   */
  note?: string;
  /**
   * Anything else the unit wants to keep; the program does not read it.
   */
  ext?: {
    [k: string]: unknown;
  };
}
