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
  problems?: ProblemsRecord[];
  securityTests?: SecurityTestsRecord[];
  violations?: ViolationsRecord[];
  evaluations?: EvaluationsRecord[];
  vulnerabilities?: VulnerabilitiesRecord[];
  incidents?: IncidentsRecord[];
  meetings?: MeetingsRecord[];
  riskAssessments?: RiskAssessmentsRecord[];
  plans?: PlansRecord[];
  budgets?: BudgetsRecord[];
  projects?: ProjectsRecord[];
  safeguards?: SafeguardsRecord[];
  dataCopies?: DataCopiesRecord[];
  trainings?: TrainingsRecord[];
  campaigns?: CampaignsRecord[];
  warnings?: WarningsRecord[];
  products?: ProductsRecord[];
  services?: ServicesRecord[];
  drills?: DrillsRecord[];
  removals?: RemovalsRecord[];
  disposals?: DisposalsRecord[];
  attestations?: AttestationsRecord[];
  waivers?: WaiversRecord[];
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
   * The unit’s level in the emergency management system; offices and affiliates of a provincial department are provincial, with the department as superior; what is below a body of article 47 (a province’s earthquake agency or mine safety bureau, a fire and rescue brigade) is an affiliate of the ministry, with other as ministryBody and the bureau or brigade that it belongs to as superior.
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
   * The name of the superior emergency management department (of a county’s the city’s bureau, not the people’s government of the same level; of a province’s own department the ministry, 应急管理部; of a section or an affiliate the department that it belongs to); of a provincial unit it tells the department from its offices and affiliates (those of Henan’s are bound as 豫应急办〔2019〕95号 forwards the rules).
   */
  superior?: string;
  /**
   * Short or former names of the superior unit; leave out if there are none.
   */
  superiorAliases?: string[];
  /**
   * The unit’s principal leader.
   */
  principalLeader?: string;
  /**
   * Papers that bind the unit and are not found by its category and region, by their ids or numbers: mem-2019-502 (应急厅函〔2019〕502号), henan-2019-95 (豫应急办〔2019〕95号), xuchang-2019-46 (许应急〔2019〕46号), or one that --rules adds.
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
     * People at work, seconded and hired ones included, contractors’ people not.
     */
    people?: number;
    /**
     * Computer terminals in all, scrapped and classified ones not counted.
     */
    terminals?: number;
  };
  /**
   * Whether the unit has classified terminals or media.
   */
  classifiedEquipment?: 'none' | 'present';
  /**
   * For departments and affiliates of the ministry: which of the bodies of articles 5 and 47 the unit is, other if none; other units leave it out. A successor takes the value of the body it succeeds.
   */
  ministryBody?:
    | 'leading-group'
    | 'general-office'
    | 'science-department'
    | 'earthquake-administration'
    | 'mine-safety-administration'
    | 'fire-rescue-bureau'
    | 'forest-fire-bureau'
    | 'other';
  /**
   * For the four bodies of article 47: their subordinate units, each with the person responsible for its network security; other units list those alone that bear this unit’s name, are units of their own and answer for systems, and those that run networks or systems for this unit, without that person, and leave it out if there are none.
   *
   * Items: One subordinate unit.
   */
  subordinates?: {
    /**
     * The name of the subordinate unit.
     */
    name: string;
    /**
     * Who answers for its network security; if nobody was named, leave it out and set notNamed true.
     */
    responsible?: string;
    /**
     * True where it is known that nobody was named.
     */
    notNamed?: boolean;
  }[];
  /**
   * Who answers for network security: persons, leading group, management body.
   */
  leadership?: {
    /**
     * The person first responsible for network security.
     */
    firstResponsible?: string;
    /**
     * The person directly responsible for network security.
     */
    directlyResponsible?: string;
    /**
     * The department designated to manage network security.
     */
    managementBody?: string;
    /**
     * The leading group or party group that settles major matters of network security.
     */
    group?: {
      /**
       * A leading group, the party group, or something else.
       */
      kind?: 'leading-group' | 'party-group' | 'other';
      /**
       * Its name.
       */
      name?: string;
      /**
       * Who chairs it.
       */
      chair?: string;
      /**
       * Its members besides the chair.
       */
      members?: string[];
    };
    /**
     * The department that is the unit’s office, whatever it is called.
     */
    office?: string;
    /**
     * The department that is the unit’s science and informatization section, whatever it is called.
     */
    scienceSection?: string;
    /**
     * The document that lays down how people are held to account for network security.
     */
    accountabilityRule?: string;
    /**
     * What is known not to have been settled; what is neither here nor declared is not known.
     *
     * Items: One thing that was not settled.
     */
    notSet?: (
      | 'first-responsible'
      | 'directly-responsible'
      | 'management-body'
      | 'group'
      | 'chair'
      | 'office'
      | 'science-section'
      | 'accountability-rule'
    )[];
  };
  /**
   * Who they were before each change of the leaders or of the group; an audit of a day before the change goes by it. Leave out if nothing changed, or if no past day is audited.
   *
   * Items: Who they were until that day; of several the one that ends first counts.
   */
  formerLeadership?: {
    /**
     * The last day before the change.
     */
    until: string;
    /**
     * The principal leader then.
     */
    principalLeader?: string;
    /**
     * The person first responsible for network security then.
     */
    firstResponsible?: string;
    /**
     * The person directly responsible for network security then: the leader who was in charge of it.
     */
    directlyResponsible?: string;
    /**
     * Who chaired the group then.
     */
    chair?: string;
    /**
     * The members of the group then, besides the chair.
     */
    members?: string[];
  }[];
  /**
   * How network security is led, planned, graded and made to serve applications.
   */
  planning?: {
    /**
     * The body that leads network security.
     */
    leadBody?: string;
    /**
     * The one plan for network security.
     */
    plan?: string;
    /**
     * Whether the responsibilities of each level are laid down.
     */
    levels?: boolean;
    /**
     * Whether security support for applications is laid down.
     */
    applicationSupport?: boolean;
    /**
     * What is known not to have been arranged; what is neither here nor declared is not known.
     *
     * Items: One thing that was not arranged.
     */
    notSet?: ('lead-body' | 'plan')[];
  };
  /**
   * The unit’s security monitoring and warning.
   */
  monitoring?: {
    /**
     * Whether monitoring is in operation.
     */
    operating?: boolean;
    /**
     * Who monitors.
     */
    body?: string;
  };
  /**
   * Whether a network or system of the unit is designated as critical information infrastructure.
   */
  criticalInfrastructure?: 'none' | 'present';
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
   * The department the person works in; it may be left out for people of a contractor or of another unit (contractor, unit).
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
   * The day the person began work here; one that is still to come says that the person has not begun, none that the person has.
   */
  joinedOn?: string;
  /**
   * The day the person left, or was lent to another unit; leave out while at work.
   */
  leftOn?: string;
  /**
   * The day somebody who had left or was lent to another unit came back; leave out if never.
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
   * The name of the unit of somebody from elsewhere who uses the unit’s systems; leave out for own staff, people lent to this unit and contractors’ people.
   */
  unit?: string;
  /**
   * The check before the person got an account.
   */
  entryCheck?: {
    /**
     * The day of the check.
     */
    on?: string;
    /**
     * Where it was checked anew since, the day it was checked first (after a leaving and a return, first since the leaving); left out if it was checked once.
     */
    firstOn?: string;
    /**
     * Whether the person passed; not-done where it is known that there was no check.
     */
    result?: 'passed' | 'failed' | 'not-done';
    /**
     * Who did the check; of a contractor’s person it is somebody of the unit’s own. May be left out where people does not list whoever did it.
     */
    by?: string;
  };
  /**
   * The letter of security responsibility a contractor’s person signed.
   */
  responsibilityLetter?: {
    /**
     * Whether it is signed; may be left out where the day is given, false where it is known that it is not.
     */
    signed?: boolean;
    /**
     * The day it was signed.
     */
    on?: string;
    /**
     * Where it was signed anew since, the day it was signed first (after a leaving and a return, where that one was no longer in force, first since the leaving); left out if it was signed once.
     */
    firstOn?: string;
    /**
     * Its last day in force; leave out if it holds as long as the service.
     */
    until?: string;
  };
  /**
   * The confidentiality agreement the person signed.
   */
  confidentialityAgreement?: {
    /**
     * Whether it is signed; may be left out where the day is given, false where it is known that it is not.
     */
    signed?: boolean;
    /**
     * The day it was signed.
     */
    on?: string;
    /**
     * Where it was signed anew since, the day it was signed first (after a leaving and a return, where that one was no longer in force, first since the leaving); left out if it was signed once.
     */
    firstOn?: string;
    /**
     * Its last day in force; leave out if it holds as long as the service.
     */
    until?: string;
  };
  /**
   * The background check of somebody in a key post.
   */
  backgroundCheck?: {
    /**
     * The day of the check.
     */
    on?: string;
    /**
     * Whether the person passed; not-done where it is known that there was no check.
     */
    result?: 'passed' | 'failed' | 'not-done';
  };
  /**
   * The person’s signed commitment to what users must not do.
   */
  commitment?: {
    /**
     * Whether the commitment is signed.
     */
    signed?: boolean;
    /**
     * The day it was signed.
     */
    on?: string;
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
    | 'party-group-support'
  )[];
  /**
   * What the department did before and does no more, because it was given to another or the department was merged or split, each with its last day; a department that is no more stays on record without functions. Leave out if there is nothing.
   *
   * Items: One function and its last day.
   */
  formerFunctions?: {
    /**
     * Which function.
     */
    function:
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
      | 'party-group-support';
    /**
     * Its last day.
     */
    until: string;
  }[];
  /**
   * The head of the department.
   */
  head?: string;
  /**
   * The document that gives the department its functions.
   */
  document?: string;
  /**
   * What is known not to have been done; what is neither here nor declared is not known.
   *
   * Items: One thing that was not done.
   */
  notDone?: 'document'[];
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
   * The check of whether the contractor is qualified.
   */
  vetting?: {
    /**
     * The day it was checked.
     */
    on?: string;
    /**
     * Where it was checked anew since, the day it was checked first; left out if it was checked once.
     */
    firstOn?: string;
    /**
     * Whether it passed; not-done where it is known that there was no check.
     */
    result?: 'passed' | 'failed' | 'not-done';
    /**
     * Who of the unit did the check; may be left out where people does not list whoever did it.
     */
    by?: string;
  };
  /**
   * The letter of security responsibility the contractor signed.
   */
  responsibilityLetter?: {
    /**
     * Whether it is signed; may be left out where the day is given, false where it is known that it is not.
     */
    signed?: boolean;
    /**
     * The day it was signed.
     */
    on?: string;
    /**
     * Where it was signed anew since, the day it was signed first (after a leaving and a return, where that one was no longer in force, first since the leaving); left out if it was signed once.
     */
    firstOn?: string;
    /**
     * Its last day in force; leave out if it holds as long as the service.
     */
    until?: string;
  };
  /**
   * The confidentiality agreement the contractor signed.
   */
  confidentialityAgreement?: {
    /**
     * Whether it is signed; may be left out where the day is given, false where it is known that it is not.
     */
    signed?: boolean;
    /**
     * The day it was signed.
     */
    on?: string;
    /**
     * Where it was signed anew since, the day it was signed first (after a leaving and a return, where that one was no longer in force, first since the leaving); left out if it was signed once.
     */
    firstOn?: string;
    /**
     * Its last day in force; leave out if it holds as long as the service.
     */
    until?: string;
  };
  /**
   * Each time the unit looked at the contractor’s work; write an empty list [] if it never did.
   */
  supervision?: {
    /**
     * The day of the visit.
     */
    on: string;
    /**
     * Whether it was checked that the security measures are carried out.
     */
    measuresChecked?: boolean;
    /**
     * Who looked; may be left out where the supervisor did. A visit by the contractor's own person is no supervision.
     */
    by?: string;
  }[];
  /**
   * Who is known not to have been named; what is neither here nor declared is not known.
   *
   * Items: Somebody who was not named.
   */
  notAssigned?: 'supervisor'[];
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
   * Who runs the network: where the unit runs it itself, also with a contractor that maintains it or on a leased line, the unit’s own name.
   */
  operator?: string;
  /**
   * Whether the network is in use.
   */
  status?: 'in-use' | 'scrapping' | 'retired';
  /**
   * The day it was retired; leave out while in use.
   */
  retiredOn?: string;
  /**
   * The final backup and the deletion of data; leave out while in use.
   */
  scrapping?: {
    /**
     * True where it is known that it holds no data; left out otherwise.
     */
    noData?: boolean;
    /**
     * The last backup before the data was deleted.
     */
    backup?: {
      /**
       * Whether it was made; may be left out where the day is given, false where it is known that it was not.
       */
      done?: boolean;
      /**
       * The day it was made.
       */
      on?: string;
      /**
       * Where it is kept.
       */
      place?: string;
    };
    /**
     * How the data was deleted; leave out while it is not.
     */
    deletion?: {
      /**
       * Whether it was done; may be left out where the day is given, false where it is known that it was not.
       */
      done?: boolean;
      /**
       * The day it was done.
       */
      on?: string;
      /**
       * How it was done.
       */
      method?:
        | 'overwriting'
        | 'degaussing'
        | 'destruction'
        | 'cryptographic-erasure'
        | 'provider-deletion'
        | 'ordinary-deletion';
      /**
       * Who did it.
       */
      by?: string;
    };
  };
  /**
   * Where the network joins other networks or other units; write an empty list [] if nowhere.
   */
  outsideLinks?: {
    /**
     * What it joins.
     */
    to?: string;
    /**
     * What protects the boundary; write an empty list [] if nothing does.
     *
     * Items: One thing that protects the boundary.
     */
    protection?: (
      'firewall' | 'isolation' | 'security-gateway' | 'intrusion-prevention' | 'admission' | 'other'
    )[];
  }[];
  /**
   * How the network admits terminals and services.
   */
  admission?: {
    /**
     * Whether admission control is on, so that what is not listed cannot connect.
     */
    enabled?: boolean;
    /**
     * The document that lists the terminals allowed.
     */
    terminalList?: string;
    /**
     * The document that lists the services and applications allowed; may be the same one.
     */
    serviceList?: string;
    /**
     * What is known to have no list; what is neither here nor declared is not known.
     *
     * Items: One thing that has no list.
     */
    notListed?: ('terminals' | 'services')[];
  };
  /**
   * Where the network or a system on it reaches into another unit, by line, tunnel or terminal; write an empty list [] if nowhere.
   */
  extensions?: {
    /**
     * The unit it reaches into.
     */
    to?: string;
    /**
     * The day it was extended, or the day planned for it.
     */
    extendedOn?: string;
    /**
     * The day the extension was cut off; leave out while it stands. One made anew is an entry of its own.
     */
    endedOn?: string;
    /**
     * The leave to extend it.
     */
    permission?: {
      /**
       * Whether it was allowed; not-asked where it is known that nobody asked.
       */
      decision?: 'approved' | 'refused' | 'not-asked';
      /**
       * The day it was given.
       */
      on?: string;
      /**
       * The number of the paper.
       */
      number?: string;
    };
  }[];
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
 * The unit’s websites, business systems, platforms, mobile apps and infrastructure; those of the superior or others that it uses belong here too, with the unit that answers for them as responsibleUnit and hardly anything else.
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
   * Which stage the system is in; a trial run with real business or data is online, and so is what is suspended and to be resumed; what is being taken down (scrapping) counts as running until its retiredOn; what was handed over to another unit is not retired: put that unit into responsibleUnit, and the day into handedOverOn.
   */
  status: 'planned' | 'building' | 'online' | 'scrapping' | 'retired';
  /**
   * The day the system went online; with a trial run on real business or data, the day that began.
   */
  onlineOn?: string;
  /**
   * The day the system went off; leave out while it runs, though it is being taken down.
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
   * The unit that answers for the system’s security, by its full name, and no person: this unit for what it set up itself, the superior for what the superior runs and this unit only uses, the unit that took it over for what was handed over.
   */
  responsibleUnit?: string;
  /**
   * Of a system that this unit answered for and handed over to another (responsibleUnit): the day; what was done until then (such as consent to a copy of data, or a scan) is judged as this unit’s. Leave out for other systems.
   */
  handedOverOn?: string;
  /**
   * The unit that operates the system.
   */
  operatorUnit?: string;
  /**
   * Of a system that has changed its operator: who operated it before, each with its last day; what was done until then (such as consent to a copy of data, or a level evaluation) is judged by it. Leave out if it never changed.
   */
  formerOperators?: {
    /**
     * The former operator’s name.
     */
    name: string;
    /**
     * The last day on which it operated the system.
     */
    until: string;
  }[];
  /**
   * The unit that builds or built the system; this unit if it developed the system itself.
   */
  builderUnit?: string;
  /**
   * The unit that uses the system.
   */
  userUnit?: string;
  /**
   * Which units are known not to have been settled; what is neither here nor declared is not known.
   *
   * Items: One unit that was not settled.
   */
  notAssigned?: ('builder' | 'operator' | 'user')[];
  /**
   * Who in the unit answers for the system.
   */
  responsiblePerson?: string;
  /**
   * Who is known not to have been named; what is neither here nor declared is not known.
   *
   * Items: One person who was not named.
   */
  notNamed?: 'responsible-person'[];
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
     * The day a system that was of level 1 when it went online was raised to level 2 or above, or the day planned for it, until which it is judged as of level 1; leave out in any other case.
     */
    raisedFromOneOn?: string;
    /**
     * The day experts reviewed the level; always due from level 3 on, for level 2 as GB/T 22240-2020 and the police where it is filed ask.
     */
    expertReviewedOn?: string;
    /**
     * What is known not to have been done; what is neither here nor declared is not known.
     *
     * Items: One thing that was not done.
     */
    notDone?: ('graded' | 'filed')[];
    /**
     * The filing with the police; levels 2 and above only.
     */
    filing?: {
      /**
       * The number on the filing certificate.
       */
      number?: string;
      /**
       * The day it was first filed; a certificate issued anew changes nothing.
       */
      filedOn?: string;
    };
  };
  /**
   * Whether data passes between the system and the internet: by serving it, or through a boundary device, a data diode, an interface or a front-end machine.
   */
  internetExchange?: boolean;
  /**
   * What the system asks of passwords: the rule only, never a password itself.
   */
  passwordRule?: {
    /**
     * Whether people log in by password at all: false where nobody does, else may be left out.
     */
    used?: boolean;
    /**
     * How many characters a password has at least.
     */
    minLength?: number;
    /**
     * How many of capitals, small letters, digits and signs a password has at least.
     */
    characterKinds?: number;
    /**
     * After how many days a password must be changed.
     */
    rotationDays?: number;
    /**
     * After how many wrong attempts in a row the account is locked.
     */
    lockoutAttempts?: number;
    /**
     * The day weak passwords were last looked for.
     */
    weakCheckedOn?: string;
    /**
     * What is known not to be settled or done; what is neither here nor declared is not known.
     *
     * Items: One thing that is not settled or done.
     */
    notDone?: ('length' | 'complexity' | 'rotation' | 'lock-out' | 'weak-check')[];
  };
  /**
   * The database of the system, and how it is operated.
   */
  database?: {
    /**
     * Whether the system has a database.
     */
    present?: boolean;
    /**
     * The document that lays down how the database is operated.
     */
    procedure?: string;
    /**
     * Whether the log of operations on the database is on.
     */
    operationLog?: boolean;
    /**
     * Whether the log tells which person acted.
     */
    traceable?: boolean;
    /**
     * What is known not to be laid down; what is neither here nor declared is not known.
     *
     * Items: One thing that is not laid down.
     */
    notSet?: 'procedure'[];
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
     * Whether each account has no more privileges than its work needs.
     */
    leastPrivilege?: boolean;
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
   * The day the system was last hardened; the operator’s record, for a system with no device of the unit’s own in use, or none at all.
   */
  hardenedOn?: string;
  /**
   * The day its patches were last checked; the operator’s record, for a system with no device of the unit’s own in use, or none at all.
   */
  patchCheckedOn?: string;
  /**
   * How many released patches are overdue; 0 if none; the operator’s record, for a system with no device of the unit’s own in use, or none at all.
   */
  overduePatches?: number;
  /**
   * The day the system was last scanned for vulnerabilities; the operator’s record, for a system with no device of the unit’s own in use, or none at all.
   */
  scannedOn?: string;
  /**
   * The day the system was last scanned for malware; the operator’s record, for a system with no server of the unit’s own in use, or none at all.
   */
  malwareScannedOn?: string;
  /**
   * The unit’s security policy that it is built by.
   */
  securityPolicy?: string;
  /**
   * The standards it is built by; write an empty list [] if none.
   */
  standards?: string[];
  /**
   * Whether the system bears on national security or public interest.
   */
  publicInterest?: boolean;
  /**
   * How a system designated as critical information infrastructure is protected; not needed where the unit has none.
   */
  criticalInfrastructure?: {
    /**
     * Whether it is designated.
     */
    designated?: boolean;
    /**
     * The day from which it is designated; a day announced and still to come as well.
     */
    designatedOn?: string;
    /**
     * The department dedicated to its security.
     */
    body?: string;
    /**
     * The person in charge and those in key posts.
     */
    keyPeople?: string[];
    /**
     * What is known not to have been done; what is neither here nor declared is not known.
     *
     * Items: One thing that was not done.
     */
    notDone?: 'body'[];
  };
  /**
   * The final backup and the deletion of data; leave out what is not scrapped.
   */
  scrapping?: {
    /**
     * True where it is known that it holds no data; left out otherwise.
     */
    noData?: boolean;
    /**
     * The last backup before the data was deleted.
     */
    backup?: {
      /**
       * Whether it was made; may be left out where the day is given, false where it is known that it was not.
       */
      done?: boolean;
      /**
       * The day it was made.
       */
      on?: string;
      /**
       * Where it is kept.
       */
      place?: string;
    };
    /**
     * How the data was deleted; leave out while it is not.
     */
    deletion?: {
      /**
       * Whether it was done; may be left out where the day is given, false where it is known that it was not.
       */
      done?: boolean;
      /**
       * The day it was done.
       */
      on?: string;
      /**
       * How it was done.
       */
      method?:
        | 'overwriting'
        | 'degaussing'
        | 'destruction'
        | 'cryptographic-erasure'
        | 'provider-deletion'
        | 'ordinary-deletion';
      /**
       * Who did it.
       */
      by?: string;
    };
  };
  /**
   * What the system does with personal information.
   */
  personalInformation?: {
    /**
     * Whether it transmits, processes or stores personal information.
     */
    processed?: boolean;
    /**
     * What it is processed for.
     */
    purpose?: string;
    /**
     * On what ground; none where it is known that there is none.
     */
    legalBasis?:
      | 'consent'
      | 'contract'
      | 'statutory-duty'
      | 'emergency'
      | 'public-interest'
      | 'disclosed'
      | 'other-law'
      | 'none';
    /**
     * Whether what is collected is limited to what the purpose needs.
     */
    minimal?: boolean;
    /**
     * For how many days it is kept before it is deleted.
     */
    retentionDays?: number;
    /**
     * Whether there is sensitive personal information: biometrics, health, finance, whereabouts, minors and the like.
     */
    sensitive?: boolean;
    /**
     * The day of the personal information protection impact assessment.
     */
    assessedOn?: string;
    /**
     * The personal information protection officer; leave out if none was named.
     */
    officer?: string;
    /**
     * What is known not to have been settled or done; what is neither here nor declared is not known.
     *
     * Items: One thing that was not settled or done.
     */
    notSet?: ('purpose' | 'retention' | 'assessment')[];
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
   * Which stage the terminal is in; one that is lost for good is not entered here but as an incident (incidents). One transferred to another unit for good is not entered here once its data is cleared, nor are the records that concern it alone.
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
   * The terminal’s IP address; leave out if it has none of its own, such as one assigned on joining.
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
   * The day it was bought; the day it came where it was handed down or donated.
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
     * Whether the unit bought it centrally; true also where the superior bought it and handed it down, or it was donated.
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
    /**
     * Why it is no asset of the unit and has no entry; left out for all else.
     */
    notAsset?: 'leased' | 'free' | 'of-another-unit';
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
     * The paper, with its number, that allowed a product off the list to be bought; left out where none did, a reason alone included.
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
     * Whether it passed; not-done where it is known that there was no review.
     */
    result?: 'passed' | 'failed' | 'not-done';
    /**
     * Who in operations did the review.
     */
    by?: string;
    /**
     * The unit outside that did the review, by its name: the superior (or a section of it), or whoever runs the office, e-government or command network; a contractor does not count. Where it was reviewed here, the department with the function operations, or leave out.
     */
    unit?: string;
  };
  /**
   * Whether it is classified; of a classified one give the id, the status and this, and nothing else; left out, A33.2 stays unverified unless the unit attests (attestations) that it has no classified equipment.
   */
  classified?: boolean;
  /**
   * The day the terminal was last hardened.
   */
  hardenedOn?: string;
  /**
   * The day its patches were last checked.
   */
  patchCheckedOn?: string;
  /**
   * How many released patches are overdue; 0 if none.
   */
  overduePatches?: number;
  /**
   * The day the terminal was last scanned for vulnerabilities.
   */
  scannedOn?: string;
  /**
   * The day the terminal was last scanned for malware.
   */
  malwareScannedOn?: string;
  /**
   * Leave for a portable to go out of the office area for some time; leave out if there is none.
   */
  standingApproval?: {
    /**
     * The day it was given.
     */
    on?: string;
    /**
     * Where it was renewed without a gap, the day of the first approval; left out if it was given once.
     */
    firstOn?: string;
    /**
     * The last day it holds.
     */
    until?: string;
  };
  /**
   * The security monitoring or admission agent on the terminal.
   */
  monitoringAgent?: {
    /**
     * Whether the unit requires it on this terminal.
     */
    required?: boolean;
    /**
     * Whether it is installed.
     */
    installed?: boolean;
    /**
     * Whether it runs and is not blocked.
     */
    running?: boolean;
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
   * Which stage the peripheral is in; one that is lost for good is not entered here but as an incident (incidents). One transferred to another unit for good is not entered here once its data is cleared, nor are the records that concern it alone.
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
     * Whether the unit bought it centrally; true also where the superior bought it and handed it down, or it was donated.
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
    /**
     * Why it is no asset of the unit and has no entry; left out for all else.
     */
    notAsset?: 'leased' | 'free' | 'of-another-unit';
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
     * The paper, with its number, that allowed a product off the list to be bought; left out where none did, a reason alone included.
     */
    exemption?: string;
  };
  /**
   * The day it was bought; the day it came where it was handed down or donated.
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
     * Whether the unit bought it centrally; true also where the superior bought it and handed it down, or it was donated.
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
    /**
     * Why it is no asset of the unit and has no entry; left out for all else.
     */
    notAsset?: 'leased' | 'free' | 'of-another-unit';
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
   * Who looks after it.
   */
  custodian?: string;
  /**
   * The day it was registered for going online.
   */
  registeredOn?: string;
  /**
   * The number of that entry; the asset number where there is no other.
   */
  registrationNumber?: string;
  /**
   * The day its leaving was reported; leave out while in use.
   */
  deregisteredOn?: string;
  /**
   * What was done to its data when it left; leave out while in use.
   */
  sanitisation?: {
    /**
     * How it was done.
     */
    method?: 'uninstalled' | 'erased' | 'no-storage';
    /**
     * The day it was done.
     */
    on?: string;
  };
  /**
   * What is known not to have been done; what is neither here nor declared is not known.
   *
   * Items: One thing that was not done.
   */
  notDone?: ('registration' | 'registration-number' | 'custodian' | 'deregistration' | 'sanitisation')[];
  /**
   * The day the software was last hardened.
   */
  hardenedOn?: string;
  /**
   * The day its patches were last checked.
   */
  patchCheckedOn?: string;
  /**
   * How many released patches are overdue; 0 if none.
   */
  overduePatches?: number;
  /**
   * The day the software was last scanned for vulnerabilities.
   */
  scannedOn?: string;
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
 * Accounts in the systems, disabled ones and those in systems of the superior or others included.
 */
export interface AccountsRecord {
  /**
   * The id of the account, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The user name; leave out if there is none. A password must never be written here.
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
   * Whether programs or devices use the account and nobody logs in with it; leave out where people log in.
   */
  service?: boolean;
  /**
   * Whether the account works.
   */
  status: 'active' | 'disabled' | 'deleted';
  /**
   * The day the account was opened.
   */
  createdOn?: string;
  /**
   * The day it was last disabled or deleted; leave out while active, unless it was off while its holder was gone and is on again.
   */
  disabledOn?: string;
  /**
   * The day account and privileges were last reviewed.
   */
  lastReviewedOn?: string;
  /**
   * When the account was last used, with its time zone; leave out if never, or not recorded.
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
  notDone?: ('authorisation' | 'approval' | 'disabling')[];
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
   * To whom it was issued; leave out if to no person, such as a server’s.
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
 * What a system’s home page shows at its bottom, as seen, in one record a page, which is updated when it is looked at again; what it does not show goes into notShown, and what is in neither is not known.
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
   * The day it last succeeded; leave out before the first time, and what never succeeded goes into notDone.
   */
  lastSuccessOn?: string;
  /**
   * Whether it is kept off the source machine.
   */
  offSource?: boolean;
  /**
   * The device it is kept on; leave out if kept outside or on an office terminal, and say so in place.
   */
  device?: string;
  /**
   * The removable medium it is kept on; leave out if none.
   */
  medium?: string;
  /**
   * Where it is kept.
   */
  place?: string;
  /**
   * The day restoring was last tried, whether that succeeded or not; leave out before the first time, and what was never tried goes into notDone.
   */
  restoreTestedOn?: string;
  /**
   * Whether the last try at restoring succeeded; taken to have succeeded if left out.
   */
  restoreResult?: 'succeeded' | 'failed';
  /**
   * What is known never to have been done; what is neither here nor declared is not known.
   *
   * Items: One thing that was never done.
   */
  notDone?: ('last-success' | 'restore-tested')[];
  /**
   * For how many days it is kept.
   */
  retentionDays?: number;
  /**
   * The day this backup was begun.
   */
  startedOn?: string;
  /**
   * Whether it serves disaster recovery: it can be restored though the place of the source is lost.
   */
  disasterRecovery?: boolean;
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
 * Servers, network, security and storage devices. What belongs to another unit that maintains it itself, such as the superior’s video conference unit in this unit’s room, is not listed here.
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
   * The device’s state; one that is lost for good is not entered here but as an incident (incidents). One transferred to another unit for good is not entered here once its data is cleared, nor are the records that concern it alone.
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
   * The product it was bought as, whose record holds its certificate or listing.
   */
  purchasedAs?: string;
  /**
   * The day it was registered for going online.
   */
  registeredOn?: string;
  /**
   * The number of that entry; the asset number where there is no other.
   */
  registrationNumber?: string;
  /**
   * The day its leaving was reported; leave out while in use.
   */
  deregisteredOn?: string;
  /**
   * What was done to its data when it left; leave out while in use.
   */
  sanitisation?: {
    /**
     * How it was done.
     */
    method?: 'erased' | 'degaussed' | 'storage-removed' | 'destroyed' | 'no-storage';
    /**
     * The day it was done.
     */
    on?: string;
  };
  /**
   * What is known not to have been done; what is neither here nor declared is not known.
   *
   * Items: One thing that was not done.
   */
  notDone?: ('registration' | 'registration-number' | 'custodian' | 'deregistration' | 'sanitisation')[];
  /**
   * The day the device was last hardened.
   */
  hardenedOn?: string;
  /**
   * The day its patches were last checked.
   */
  patchCheckedOn?: string;
  /**
   * How many released patches are overdue; 0 if none.
   */
  overduePatches?: number;
  /**
   * The day the device was last scanned for vulnerabilities.
   */
  scannedOn?: string;
  /**
   * The day the device was last scanned for malware.
   */
  malwareScannedOn?: string;
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
   * The system that holds it; leave out where it is in no system, such as a spreadsheet on one computer.
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
  notSet?: ('class' | 'grade' | 'strategy')[];
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
   * Where personal information came from and on what ground; not needed for other data.
   */
  collected?: {
    /**
     * Where it came from; unclear where nobody can tell.
     */
    source?: 'person' | 'other-unit' | 'public' | 'unclear';
    /**
     * On what ground it was collected; none where it is known that there is none.
     */
    legalBasis?:
      | 'consent'
      | 'contract'
      | 'statutory-duty'
      | 'emergency'
      | 'public-interest'
      | 'disclosed'
      | 'other-law'
      | 'none';
  };
  /**
   * To whom personal information is provided; write an empty list [] if to nobody, not needed for other data.
   */
  recipients?: {
    /**
     * Who receives it.
     */
    name?: string;
    /**
     * On what ground it is provided; none where it is known that there is none.
     */
    legalBasis?:
      | 'consent'
      | 'contract'
      | 'statutory-duty'
      | 'emergency'
      | 'public-interest'
      | 'disclosed'
      | 'other-law'
      | 'none';
    /**
     * The agreement with the recipient; missing where one is needed, as with a processor, and was not signed.
     */
    agreement?: 'signed' | 'not-needed' | 'missing';
  }[];
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
   * What kind of document it is. The unit’s general plan for security incidents is an emergency-plan; one for a single system or event is a special-emergency-plan, which does not stand for the general one. The unit’s backup policy is a backup-policy; a scheme for single systems or data is a special-backup-policy, which does not stand for it.
   */
  kind:
    | 'backup-policy'
    | 'special-backup-policy'
    | 'security-policy'
    | 'responsibility'
    | 'standards-list'
    | 'appraisal-rule'
    | 'personnel-plan'
    | 'appointment'
    | 'plan'
    | 'emergency-plan'
    | 'special-emergency-plan'
    | 'contract'
    | 'sector-rules'
    | 'other';
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
   * Which departments, people or systems it covers.
   */
  scope?: string;
  /**
   * What the document is known not to state; what is neither here nor declared is not known.
   *
   * Items: One thing the document does not state.
   */
  notStated?: ('number' | 'scope')[];
  /**
   * What a backup policy, or the chapter on backups of a security policy, lays down; leave out for papers that lay down nothing on backups.
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
   * The years whose performance appraisal used the appraisal rule; leave out for other documents.
   *
   * Items: One year.
   */
  appraisedYears?: number[];
  /**
   * What an emergency plan is based on, and its reviews.
   */
  emergencyPlan?: {
    /**
     * Whether it is based on the national emergency plan for security incidents.
     */
    basedOnNationalPlan?: boolean;
    /**
     * The day its last review or revision was completed; leave out while there is none since it was issued.
     */
    reviewedOn?: string;
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
   * The medium’s state; one that is lost for good is not entered here but as an incident (incidents, with kind leak where state or work secrets may have got out, and other where not). One transferred to another unit for good is not entered here once its data is cleared, nor are the records that concern it alone.
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
   * Whether it is classified; of a classified one give the id, the status and this, and nothing else; left out, A33.2 stays unverified unless the unit attests (attestations) that it has no classified equipment.
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
   * True for a medium kept only as an archive, such as source code handed over or the final backup of a scrapped system; left out for any other.
   */
  archive?: boolean;
  /**
   * The day it was scrapped; leave out if it is not.
   */
  scrappedOn?: string;
  /**
   * The day it was first put to use.
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
   * Whether it left the unit for the repair, or a storage part that was replaced was taken away.
   */
  sentOutside?: boolean;
  /**
   * Who did the repair; a department here with the function operations, the superior, or the unit outside that runs the office, e-government or command network, by its name, counts as operations (a contractor does not); leave out if not noted.
   */
  by?: string;
  /**
   * The day it went back on the network; leave out if not.
   */
  reconnectedOn?: string;
  /**
   * Whether an operations person of the unit was there.
   */
  ownStaffPresent?: boolean;
  /**
   * Which person of the unit was there; leave out if not noted.
   */
  attendedBy?: string;
  /**
   * Whether whoever was there (attendedBy), or where nobody is named there whoever handled it (handledBy), was of operations at the time; leave out where today’s roles and department show it.
   */
  attendedByOperations?: boolean;
  /**
   * What protected its data during the repair; write an empty list [] if nothing. A terminal or peripheral that went out without its storage says so in withoutStorage.
   */
  dataProtection?: ('backup' | 'erasure' | 'storage-removed' | 'encryption' | 'watched' | 'no-storage')[];
  /**
   * Who handled the repair here; somebody of operations where operations repairs everything.
   */
  handledBy?: string;
  /**
   * The day it left the unit; leave out if that was the day the repair began, or it stayed.
   */
  sentOn?: string;
  /**
   * Where it went out without its storage; leave out where the storage went along.
   */
  withoutStorage?: 'kept' | 'none';
  /**
   * The day its data was backed up; the day of the check where there was nothing to keep.
   */
  backedUpOn?: string;
  /**
   * The day its data was cleared.
   */
  clearedOn?: string;
  /**
   * What is known not to have been done before it left; what is neither here nor declared is not known.
   *
   * Items: One thing that was not done.
   */
  notDone?: ('backup' | 'clearing')[];
  /**
   * The security check before it went back on the network.
   */
  reconnectionCheck?: {
    /**
     * Whether it passed; not-done where it is known that there was no check.
     */
    result?: 'passed' | 'failed' | 'not-done';
    /**
     * The day of the check.
     */
    on?: string;
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
 * Surveys, special and routine inspections of systems: who held them, their scheme, results and report.
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
  kind?: 'survey' | 'special' | 'routine' | 'confidentiality';
  /**
   * The day it began.
   */
  startedOn: string;
  /**
   * The day it ended; leave out while it goes on.
   */
  finishedOn?: string;
  /**
   * Who held it; what others do on the unit’s behalf is the unit’s own.
   */
  organiser?: 'own' | 'superior' | 'other';
  /**
   * Who held it.
   */
  by?: string;
  /**
   * The systems it covered; [] where it covered none, such as one of terminals alone.
   */
  systems: string[];
  /**
   * The scheme of the inspection; left out, say in notDone if there certainly was none, else it is not known.
   */
  scheme?: {
    /**
     * The day it was issued or approved.
     */
    on?: string;
    /**
     * Who carries out the inspection under the scheme.
     */
    body?: string;
    /**
     * What is to be inspected.
     */
    scope?: string;
    /**
     * What is to be looked at.
     */
    content?: string;
    /**
     * When each step is to be done.
     */
    schedule?: string;
    /**
     * What the scheme is known not to lay down; what is neither here nor declared is not known.
     *
     * Items: One thing the scheme does not lay down.
     */
    notSet?: ('body' | 'scope' | 'content' | 'schedule')[];
  };
  /**
   * The results in summary.
   */
  summary?: string;
  /**
   * How many problems it found, several that are entered as one counting once; 0 where it found none, leave out where nobody counted.
   */
  problemsFound?: number;
  /**
   * What risks the results show.
   */
  riskAnalysis?: string;
  /**
   * The report as it was sent; leave out while it was not sent.
   */
  report?: {
    /**
     * The unit it was sent to.
     */
    unit?: string;
    /**
     * Which department of that unit it was sent to.
     */
    department?: 'office' | 'science' | 'other';
    /**
     * The day it was sent; leave out while it was not sent.
     */
    on?: string;
    /**
     * The number it was sent under.
     */
    number?: string;
  };
  /**
   * What is known not to have been done; what is neither here nor declared is not known.
   *
   * Items: One thing that was not done.
   */
  notDone?: ('scheme' | 'summary' | 'risk-analysis')[];
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
 * What inspections, audits and evaluations found and how it is being mended: the rectification ledger; write an empty list [] if there was nothing.
 */
export interface ProblemsRecord {
  /**
   * The id of the problem, chosen by the unit (by netsec plan for those it enters), used once among records of its kind.
   */
  id: string;
  /**
   * What is wrong, in a sentence that names what it concerns.
   */
  title: string;
  /**
   * How it came to light.
   */
  source?: 'inspection' | 'audit' | 'evaluation' | 'security-test' | 'warning' | 'other';
  /**
   * The inspection that found it; leave out if none did.
   */
  inspection?: string;
  /**
   * Which gap of the audit it stands for; written by netsec plan, leave it as it is. Leave out what no audit found.
   */
  gap?: {
    /**
     * The permanent identity of the gap, 32 hex digits, as in the JSON report.
     */
    fingerprint: string;
    /**
     * The duty that is not met.
     */
    rule?: string;
    /**
     * The requirement of the rule.
     */
    requirement?: string;
    /**
     * The record judged: collection/id.
     */
    subject?: string;
    /**
     * The record whose fault it is: collection/id; left out where it is the subject.
     */
    offender?: string;
  };
  /**
   * The article of the paper that it breaks.
   */
  basis?: string;
  /**
   * How grave it is.
   */
  severity?: 'high' | 'medium' | 'low';
  /**
   * The day it was found.
   */
  foundOn: string;
  /**
   * What is to be done; what is known not to be settled goes into notSet.
   */
  measure?: string;
  /**
   * The department that answers for it.
   */
  department?: string;
  /**
   * Who answers for it; what is known not to be settled goes into notSet.
   */
  owner?: string;
  /**
   * The last day for mending it; leave out if no day was set.
   */
  dueOn?: string;
  /**
   * What is known not to be settled; what is neither here nor declared is not known.
   *
   * Items: One thing that is not settled.
   */
  notSet?: ('measure' | 'owner')[];
  /**
   * How far it has got; closed only once it is mended and somebody has verified it.
   */
  status: 'open' | 'rectified' | 'closed';
  /**
   * How the work goes, and what stands in its way.
   */
  progress?: string;
  /**
   * Who verified that it is mended.
   */
  verifiedBy?: string;
  /**
   * The day it was closed; leave out if it never was. It stays when the problem is opened again: the status counts.
   */
  closedOn?: string;
  /**
   * The day it was opened again after closing; leave out if it never was.
   */
  reopenedOn?: string;
  /**
   * The day the rectification was reported; leave out if it was not yet.
   */
  reportedOn?: string;
  /**
   * The department it was reported to, which must be the unit’s security department (unit.leadership.managementBody).
   */
  reportedTo?: string;
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
   * The day it was done; leave out while it goes on.
   */
  finishedOn?: string;
  /**
   * Who held it; may be left out where the unit did, or had others do it. What the superior or an authority, such as the police or the cyberspace administration, carried out in its office is to be said so, with its name in by.
   */
  organiser?: 'own' | 'superior' | 'authority';
  /**
   * Who did it; may be left out where the unit did.
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
   * The networks tested themselves; leave out if only systems were, whose networks count then.
   */
  networks?: string[];
  /**
   * The approval of an attack and defence test; of a vulnerability scan, that of the unit whose system or network was scanned, where it is another.
   */
  approval?: {
    /**
     * The unit that approved it.
     */
    unit?: string;
    /**
     * Which department of that unit approved it.
     */
    department?: 'office' | 'science' | 'other';
    /**
     * The number of the approval.
     */
    number?: string;
    /**
     * The day it was approved.
     */
    on?: string;
  };
  /**
   * Who guided an attack and defence test.
   */
  guidance?: {
    /**
     * The unit that guided it.
     */
    unit?: string;
    /**
     * Which department of that unit guided it.
     */
    department?: 'office' | 'science' | 'other';
  };
  /**
   * What is known not to have been obtained; what is neither here nor declared is not known.
   *
   * Items: Approval or guidance that was not obtained.
   */
  notObtained?: ('approval' | 'guidance')[];
  /**
   * The unit’s own leave for a penetration test or an exercise; may be left out of a vulnerability scan.
   */
  ownApproval?: {
    /**
     * Whether it was approved; not-asked where it is known that nobody asked.
     */
    decision?: 'approved' | 'refused' | 'not-asked';
    /**
     * The day of the approval.
     */
    on?: string;
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
    | 'unauthorised-testing'
    | 'monitoring-interference'
    | 'unauthorised-access'
    | 'tampering'
    | 'disclosure'
    | 'obstruction'
    | 'personal-information-obtained'
    | 'personal-information-provided'
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
   * How the violation was investigated.
   */
  investigation?: {
    /**
     * How far the investigation has got; not-started where it is known that there was none.
     */
    status?: 'not-started' | 'running' | 'finished';
    /**
     * The department that investigated.
     */
    by?: string;
    /**
     * The day the investigation began.
     */
    startedOn?: string;
    /**
     * What the investigation found and what was done.
     */
    outcome?: string;
  };
  /**
   * Whether it disturbed the running of networks or systems, or obstructed security management.
   */
  disturbing?: boolean;
  /**
   * How the person responsible was sanctioned or otherwise dealt with; leave out while nothing was done.
   */
  sanction?: {
    /**
     * What was done; none where it was decided to do nothing.
     */
    kind?: 'administrative' | 'party' | 'employment' | 'organisational' | 'handed-over' | 'none';
    /**
     * The day it was decided; leave out while it is not decided.
     */
    on?: string;
    /**
     * Who decided it.
     */
    by?: string;
  };
  /**
   * Whether a crime is suspected; leave out while it is investigated and nobody can say yet.
   */
  suspectedCrime?: boolean;
  /**
   * How a suspected crime was referred to the body with jurisdiction; leave out while it was not.
   */
  referral?: {
    /**
     * The body it was referred to.
     */
    to?: string;
    /**
     * The day it was referred; leave out while it was not.
     */
    on?: string;
    /**
     * The number of the referral.
     */
    number?: string;
  };
  /**
   * What happened and what was done.
   */
  summary?: string;
  /**
   * The data concerned; leave out where nobody can tell which.
   */
  dataAssets?: string[];
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
 * Level evaluations of systems under the multi-level protection scheme, with the problems each found.
 */
export interface EvaluationsRecord {
  /**
   * The id of the evaluation, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The system evaluated; a report on several systems gets a record for each.
   */
  system: string;
  /**
   * The day of the evaluation report.
   */
  finishedOn: string;
  /**
   * Whether the system meets its level: passed for a conclusion of 优, 良, 中, 符合 or 基本符合, failed for 差 or 不符合.
   */
  result?: 'passed' | 'failed';
  /**
   * The evaluation body that made the report; leave out where it is not said.
   */
  by?: string;
  /**
   * The number of the report.
   */
  reportNumber?: string;
  /**
   * The problems it found, one by one; write an empty list [] if there were none.
   */
  problems?: {
    /**
     * What the problem is.
     */
    summary?: string;
    /**
     * The last day for mending it; leave out if no day was set.
     */
    dueOn?: string;
    /**
     * The day it was mended; leave out while it is open.
     */
    closedOn?: string;
  }[];
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
 * Vulnerabilities found in systems, devices, terminals and software; write an empty list [] if there were none.
 */
export interface VulnerabilitiesRecord {
  /**
   * The id of the vulnerability, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The system, device, terminal or software that has it; if several have it, each gets a record.
   */
  item: string;
  /**
   * How grave it is.
   */
  severity?: 'critical' | 'high' | 'medium' | 'low';
  /**
   * The day it was found or reported.
   */
  foundOn: string;
  /**
   * The day it was closed; leave out while it is open.
   */
  closedOn?: string;
  /**
   * What was done about it.
   */
  handling?: {
    /**
     * The measures taken.
     */
    measures?: string;
    /**
     * The department or unit that handled it.
     */
    by?: string;
  };
  /**
   * What is known not to have been done; what is neither here nor declared is not known.
   *
   * Items: One thing that was not done.
   */
  notDone?: 'handling'[];
  /**
   * Its public number.
   */
  number?: string;
  /**
   * What it is.
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
/**
 * Network security incidents and leaks; write an empty list [] if there were none.
 */
export interface IncidentsRecord {
  /**
   * The id of the incident, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * What kind of incident it was: leak where state or work secrets got out, other where different data did, such as personal information.
   */
  kind: 'leak' | 'malware' | 'intrusion' | 'defacement' | 'outage' | 'other';
  /**
   * When it happened, with its time zone.
   */
  occurredAt: string;
  /**
   * When it was discovered, with its time zone; the same as its occurrence if it was seen at once.
   */
  discoveredAt?: string;
  /**
   * What happened, briefly.
   */
  summary?: string;
  /**
   * How the incident was investigated.
   */
  investigation?: {
    /**
     * How far the investigation has got; not-started where it is known that there was none.
     */
    status?: 'not-started' | 'running' | 'finished';
    /**
     * The department that investigated.
     */
    by?: string;
    /**
     * The unit outside that investigated, by its name, together with department; a contractor does not count. Leave out where it was investigated here.
     */
    unit?: string;
    /**
     * Whether the body of that unit that investigated is one of confidentiality; only together with unit.
     */
    department?: 'confidentiality' | 'other';
    /**
     * The day the investigation began.
     */
    startedOn?: string;
    /**
     * What the investigation found and what was done.
     */
    outcome?: string;
  };
  /**
   * Its level in the national classification of security incidents.
   */
  level?: 'extraordinary' | 'major' | 'larger' | 'general';
  /**
   * When the emergency plan was activated, with its time zone; leave out while it is not.
   */
  activatedAt?: string;
  /**
   * The report to the superior’s office; leave out while there is none.
   */
  report?: {
    /**
     * The name of the unit it was reported to.
     */
    unit?: string;
    /**
     * Which department of that unit received it.
     */
    department?: 'office' | 'other';
    /**
     * When it was reported, with its time zone; the first time if several times.
     */
    at?: string;
    /**
     * The number of the report.
     */
    number?: string;
  };
  /**
   * For the ministry’s general office: the report to the national authority for network security.
   */
  onwardReport?: {
    /**
     * The name of the authority it was reported to.
     */
    unit?: string;
    /**
     * When it was reported, with its time zone.
     */
    at?: string;
  };
  /**
   * What was done about it.
   */
  handling?: {
    /**
     * The measures taken.
     */
    measures?: string;
    /**
     * The department or unit that handled it.
     */
    by?: string;
  };
  /**
   * The day it was under control; leave out while it is not.
   */
  containedOn?: string;
  /**
   * The day the handling was completed; leave out while it is not.
   */
  closedOn?: string;
  /**
   * The last day on which it is to be closed; leave out if none was set.
   */
  dueOn?: string;
  /**
   * Whether handling it showed that the emergency plan has to be revised.
   */
  planRevisionNeeded?: boolean;
  /**
   * Whether poor management or neglect of work caused it; leave out while it is dealt with or investigated and nobody can say yet.
   */
  neglect?: boolean;
  /**
   * How leaders and the persons directly responsible were held to account; leave out where no neglect caused it.
   */
  accountability?: {
    /**
     * How far it has got; not-started where it is known that there was none.
     */
    status?: 'not-started' | 'running' | 'finished';
    /**
     * What was decided on the leader concerned; if nothing, say so and why.
     */
    leader?: string;
    /**
     * What was decided on the person directly responsible; if nothing, say so and why.
     */
    directlyResponsible?: string;
    /**
     * Who is known not to have been held to account; what is neither here nor declared is not known.
     *
     * Items: One party that was not held to account.
     */
    notDone?: ('leader' | 'directly-responsible')[];
  };
  /**
   * What is known not to have been done; what is neither here nor declared is not known.
   *
   * Items: One thing that was not done.
   */
  notDone?: ('activation' | 'report' | 'onward-report' | 'handling')[];
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
 * Meetings of the leading group, the party group and others on network security.
 */
export interface MeetingsRecord {
  /**
   * The id of the meeting, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * Whose meeting it was.
   */
  kind?: 'leading-group' | 'party-group' | 'other';
  /**
   * The day it was held.
   */
  heldOn: string;
  /**
   * Whether network security was on its agenda.
   */
  networkSecurity?: boolean;
  /**
   * What it was called or about.
   */
  title?: string;
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
 * Security risk assessments of systems.
 */
export interface RiskAssessmentsRecord {
  /**
   * The id of the risk assessment, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * What the assessment is called.
   */
  title?: string;
  /**
   * The day it began.
   */
  startedOn: string;
  /**
   * The day it was finished; leave out while it goes on.
   */
  finishedOn?: string;
  /**
   * The systems it covered.
   */
  systems: string[];
  /**
   * Who made it.
   */
  by?: string;
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
 * Evaluations, inspections, meetings and the like that are due this year, each with its day.
 */
export interface PlansRecord {
  /**
   * The id of the plan, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * What is planned.
   */
  kind:
    | 'evaluation'
    | 'inspection'
    | 'confidentiality-check'
    | 'leadership-meeting'
    | 'risk-assessment'
    | 'drill'
    | 'campaign'
    | 'informatization'
    | 'survey'
    | 'yearly-inspection'
    | 'equipment-check';
  /**
   * What the plan is called.
   */
  title?: string;
  /**
   * The last day on which it is to be done; for the plan of a year, the last day of that year.
   */
  dueOn: string;
  /**
   * The classes of hardware and software to be checked; leave out if it is not about equipment.
   *
   * Items: One class of hardware or software.
   */
  equipment?: (
    | 'server'
    | 'network-device'
    | 'security-device'
    | 'storage'
    | 'other-device'
    | 'terminal'
    | 'peripheral'
    | 'software'
  )[];
  /**
   * The day it was done as planned; leave out while it is not.
   */
  carriedOutOn?: string;
  /**
   * The day the unit approved it; leave out while it is not approved.
   */
  approvedOn?: string;
  /**
   * The systems concerned; leave out if it is not about systems.
   */
  systems?: string[];
  /**
   * Whether an informatization plan has a part on network security; leave out for other plans.
   */
  securityPart?: boolean;
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
 * The money for network security in each year’s budget.
 */
export interface BudgetsRecord {
  /**
   * The id of the budget, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * What it is called.
   */
  title?: string;
  /**
   * The year it is for.
   */
  year: number;
  /**
   * The day it was approved; leave out while it is not approved.
   */
  approvedOn?: string;
  /**
   * Every line for network security; what is not here is not in the budget.
   *
   * Items: One line of the budget.
   */
  lines?: {
    /**
     * What the line is called.
     */
    title?: string;
    /**
     * What the line pays for.
     *
     * Items: One thing the line pays for.
     */
    covers: ('protection' | 'operation' | 'inspection' | 'evaluation' | 'rectification')[];
    /**
     * The sum budgeted; 0, with the reason, where there is none.
     */
    amount: number;
    /**
     * Why there is none, such as that the superior pays.
     */
    reason?: string;
  }[];
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
 * The unit’s projects that build networks and systems, with the security, cryptographic and confidentiality measures that go with each.
 */
export interface ProjectsRecord {
  /**
   * The id of the project, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The project’s name.
   */
  name: string;
  /**
   * Which stage it is in.
   */
  status: 'planning' | 'building' | 'built' | 'live' | 'cancelled';
  /**
   * The unit responsible for its security.
   */
  responsibleUnit?: string;
  /**
   * Who answers for its security.
   */
  responsiblePerson?: string;
  /**
   * The systems it builds; leave out while none is recorded, and write an empty list [] if it builds none.
   */
  systems?: string[];
  /**
   * The day its plan was approved; leave out while it is not.
   */
  plannedOn?: string;
  /**
   * The day construction began; leave out while the project is being planned.
   */
  startedOn?: string;
  /**
   * The day it was built; leave out while it is not.
   */
  builtOn?: string;
  /**
   * The day it went live; leave out while it has not.
   */
  liveOn?: string;
  /**
   * The review of its network security plan.
   */
  securityPlan?: {
    /**
     * The day the plan was approved in review.
     */
    reviewedOn?: string;
    /**
     * The department that reviewed it; leave out where the superior did, which unit names.
     */
    reviewedBy?: string;
    /**
     * Where the superior reviewed it, the name of the superior or of its science department. Leave out where it was reviewed here.
     */
    unit?: string;
    /**
     * Where unit names a section of the superior, whether that is its science department; leave out without unit.
     */
    department?: 'science' | 'other';
    /**
     * What is known not to have been done; what is neither here nor declared is not known.
     *
     * Items: One thing that was not done.
     */
    notDone?: 'reviewed'[];
  };
  /**
   * Planning, building and start of its security measures.
   */
  security?: {
    /**
     * The day the security measures stood in the approved plan.
     */
    plannedOn?: string;
    /**
     * The day the security measures were built.
     */
    builtOn?: string;
    /**
     * The day the security measures came into force.
     */
    liveOn?: string;
    /**
     * Stages known to have been left out; what is neither here nor declared is not known.
     *
     * Items: One thing that was not done.
     */
    notDone?: ('planned' | 'built' | 'live')[];
  };
  /**
   * Planning, building, start and assessment of its cryptographic measures.
   */
  crypto?: {
    /**
     * The day the cryptographic measures stood in the approved plan.
     */
    plannedOn?: string;
    /**
     * The day the cryptographic measures were built.
     */
    builtOn?: string;
    /**
     * The day the cryptographic measures came into force.
     */
    liveOn?: string;
    /**
     * The day its use of cryptography passed the assessment; leave out if there was none.
     */
    assessedOn?: string;
    /**
     * True where it was checked that its use of cryptography needs no assessment; leave out where it does or nobody checked.
     */
    assessmentNotNeeded?: boolean;
    /**
     * Stages known to have been left out; what is neither here nor declared is not known.
     *
     * Items: One thing that was not done.
     */
    notDone?: ('planned' | 'built' | 'live')[];
  };
  /**
   * Planning, building and start of its confidentiality measures.
   */
  confidentiality?: {
    /**
     * The day the confidentiality measures stood in the approved plan.
     */
    plannedOn?: string;
    /**
     * The day the confidentiality measures were built.
     */
    builtOn?: string;
    /**
     * The day the confidentiality measures came into force.
     */
    liveOn?: string;
    /**
     * Stages known to have been left out; what is neither here nor declared is not known.
     *
     * Items: One thing that was not done.
     */
    notDone?: ('planned' | 'built' | 'live')[];
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
 * What protects the systems, by the six fields of security construction; what a host or network operator provides counts too.
 */
export interface SafeguardsRecord {
  /**
   * The id of the safeguard, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * What it is.
   */
  name?: string;
  /**
   * The systems it protects.
   */
  systems: string[];
  /**
   * Which field of security construction it belongs to.
   */
  aspect: 'physical' | 'boundary' | 'network' | 'computing' | 'application' | 'management';
  /**
   * Which kinds of security device it serves as, be it a device, a product or a cloud service; all of them where one covers several, an empty list [] for none.
   *
   * Items: One kind of security device.
   */
  kinds?: (
    | 'firewall'
    | 'web-tamper-protection'
    | 'security-gateway'
    | 'intrusion-prevention'
    | 'admission-control'
    | 'access-control'
    | 'network-audit'
    | 'data-audit'
  )[];
  /**
   * The device, product or service that does it; leave out what a host provides and the unit does not list.
   */
  item?: string;
  /**
   * The first day of its use; leave out if nobody knows.
   */
  usedSince?: string;
  /**
   * Whether it is in force.
   */
  status?: 'planned' | 'in-force' | 'withdrawn';
  /**
   * Who provides it; leave out if the unit itself.
   */
  provider?: string;
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
 * Copies of data out of databases; write an empty list [] if there were none.
 */
export interface DataCopiesRecord {
  /**
   * The id of the data copy, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The system from whose database the data came.
   */
  system?: string;
  /**
   * The day of the copy.
   */
  copiedOn: string;
  /**
   * What was copied.
   */
  content?: string;
  /**
   * What it is for.
   */
  purpose?: string;
  /**
   * Who copied it.
   */
  by?: string;
  /**
   * Whether the system’s responsible department agreed.
   */
  responsibleConsent?: {
    /**
     * Which department agreed; the unit’s name if it is another unit.
     */
    department?: string;
    /**
     * The day it agreed.
     */
    on?: string;
  };
  /**
   * Whether the system’s operations department agreed.
   */
  operationsConsent?: {
    /**
     * Which department agreed; the unit’s name if it is another unit.
     */
    department?: string;
    /**
     * The day it agreed.
     */
    on?: string;
  };
  /**
   * The consents known not to have been given; what is neither here nor declared is not known.
   *
   * Items: One consent that was not given.
   */
  notObtained?: ('responsible' | 'operations')[];
  /**
   * The day the copy was destroyed; leave out while it is kept.
   */
  destroyedOn?: string;
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
 * Security education and training of people, contractors’ staff included; write an empty list [] if there was none.
 */
export interface TrainingsRecord {
  /**
   * The id of the training, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * What it is called.
   */
  title?: string;
  /**
   * The day it was held.
   */
  heldOn: string;
  /**
   * Who took part.
   */
  trainees: string[];
  /**
   * What kinds of training it was: general for all users, management, technical.
   *
   * Items: One kind.
   */
  kinds?: ('general' | 'management' | 'technical')[];
  /**
   * What it dealt with.
   *
   * Items: One topic.
   */
  topics?: (
    | 'policy'
    | 'standards'
    | 'inspection'
    | 'risk-management'
    | 'emergency'
    | 'disaster-backup'
    | 'network'
    | 'information-systems'
    | 'critical-infrastructure'
    | 'data'
    | 'other'
  )[];
  /**
   * Who held it.
   */
  by?: string;
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
 * Activities that make people aware of network security, those of the publicity week included; write an empty list [] if there was none.
 */
export interface CampaignsRecord {
  /**
   * The id of the campaign, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * What it is called.
   */
  title?: string;
  /**
   * The day it was held; the first day of one that took several.
   */
  heldOn: string;
  /**
   * The last day of one that takes several, planned while it is on; leave out if it was over in a day.
   */
  endedOn?: string;
  /**
   * The forms it took.
   *
   * Items: One form it took.
   */
  forms?: ('lecture' | 'exhibition' | 'leaflet' | 'online' | 'film' | 'contest' | 'meeting' | 'other')[];
  /**
   * Whom it addressed.
   */
  audience?: string;
  /**
   * What it made people aware of.
   *
   * Items: One of its themes.
   */
  themes?: ('security' | 'responsibility' | 'confidentiality' | 'other')[];
  /**
   * Whether it was held during that year’s national cybersecurity publicity week; read only while the program does not have the week’s days.
   */
  duringPublicityWeek?: boolean;
  /**
   * How many people took part.
   */
  attendance?: number;
  /**
   * The test that followed.
   */
  test?: {
    /**
     * How many took it.
     */
    takers: number;
    /**
     * How many passed.
     */
    passed?: number;
  };
  /**
   * What is known not to have been done; what is neither here nor declared is not known.
   *
   * Items: One thing not done.
   */
  notDone?: ('audience' | 'effect')[];
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
 * Security warnings and notices received; write an empty list [] if there were none.
 */
export interface WarningsRecord {
  /**
   * The id of the warning, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * What it is about.
   */
  title?: string;
  /**
   * Who issued it.
   */
  source?: string;
  /**
   * Its number.
   */
  number?: string;
  /**
   * The day it was received.
   */
  receivedOn: string;
  /**
   * The last day on which it is to be handled; leave out if it names none.
   */
  dueOn?: string;
  /**
   * The day it was dealt with; leave out while it is not.
   */
  handledOn?: string;
  /**
   * What was done.
   */
  handling?: string;
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
 * Hardware and software products bought for networks and systems.
 */
export interface ProductsRecord {
  /**
   * The id of the product, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * Its name and model.
   */
  name: string;
  /**
   * Who supplied it.
   */
  supplier?: string;
  /**
   * The systems it is used in.
   */
  systems?: string[];
  /**
   * The day it was bought.
   */
  purchasedOn?: string;
  /**
   * The first day of its use, or the day planned for it; leave out if it is in use and nobody knows.
   */
  usedSince?: string;
  /**
   * The day its use ended; leave out while in use.
   */
  retiredOn?: string;
  /**
   * Whether, when bought, products of this class came under a national list.
   */
  listed?: boolean;
  /**
   * What shows that it is secure and reliable: a certificate, or its place on the list.
   */
  assurance?: {
    /**
     * A certificate or the national list; none where it is known that there is neither.
     */
    kind?: 'certificate' | 'national-list' | 'none';
    /**
     * The number of the certificate or on the list.
     */
    number?: string;
    /**
     * The first day it was in force.
     */
    from?: string;
    /**
     * Its last day in force; leave out for a list that has none.
     */
    to?: string;
  };
  /**
   * Whether it is an important network product or service.
   */
  important?: boolean;
  /**
   * The national security review.
   */
  review?: {
    /**
     * Whether it passed; may be left out where the number is given, false where it is known that it did not.
     */
    done?: boolean;
    /**
     * The number of the decision.
     */
    number?: string;
    /**
     * The day it passed.
     */
    on?: string;
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
 * Network services such as cloud computing or data processing, bought for systems.
 */
export interface ServicesRecord {
  /**
   * The id of the service, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * What it is called.
   */
  name: string;
  /**
   * Who provides it.
   */
  provider?: string;
  /**
   * The systems it is used in.
   */
  systems?: string[];
  /**
   * The first day of its use, or the day planned for it; leave out if it is in use and nobody knows.
   */
  usedSince?: string;
  /**
   * The day its use ended; leave out while in use.
   */
  retiredOn?: string;
  /**
   * Whether it is an important network product or service.
   */
  important?: boolean;
  /**
   * The national security review.
   */
  review?: {
    /**
     * Whether it passed; may be left out where the number is given, false where it is known that it did not.
     */
    done?: boolean;
    /**
     * The number of the decision.
     */
    number?: string;
    /**
     * The day it passed.
     */
    on?: string;
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
 * Drills of security incidents; write an empty list [] if there was none.
 */
export interface DrillsRecord {
  /**
   * The id of the drill, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * What it is called.
   */
  title?: string;
  /**
   * The day it was held.
   */
  heldOn: string;
  /**
   * The systems it was about; [] where it was about none.
   */
  systems: string[];
  /**
   * Whether the drill showed that the emergency plan has to be revised.
   */
  planRevisionNeeded?: boolean;
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
 * Terminals taken out of the office area; write an empty list [] if there were none.
 */
export interface RemovalsRecord {
  /**
   * The id of the removal, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The terminal taken out.
   */
  item: string;
  /**
   * Who took it.
   */
  by?: string;
  /**
   * The day it was taken out.
   */
  takenOn: string;
  /**
   * The day it was brought back; leave out while it is out.
   */
  returnedOn?: string;
  /**
   * Why it was taken out.
   */
  reason?: string;
  /**
   * The approval of this removal; leave out where a portable goes out on its standing approval.
   */
  approval?: {
    /**
     * Whether it was approved; not-asked where it is known that nobody asked.
     */
    decision?: 'approved' | 'refused' | 'not-asked';
    /**
     * The day of the approval.
     */
    on?: string;
    /**
     * Who approved it.
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
 * How scrapped terminals, media, peripherals and devices were disposed of; write an empty list [] if there were none.
 */
export interface DisposalsRecord {
  /**
   * The id of the disposal, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The terminal, medium, peripheral or device disposed of.
   */
  item: string;
  /**
   * The day it was handed over or destroyed.
   */
  disposedOn: string;
  /**
   * Who handled it here; somebody of operations where operations disposes of everything.
   */
  handledBy?: string;
  /**
   * Who took it; a department here with the function operations, the superior, or the unit outside that runs the office, e-government or command network, by its name, counts as operations (a contractor does not); leave out if not noted.
   */
  to?: string;
  /**
   * The day its data was backed up; the day of the check where there was nothing to keep.
   */
  backedUpOn?: string;
  /**
   * Whether the data on its storage can be cleared; false where it is broken.
   */
  clearable?: boolean;
  /**
   * The day its data was cleared.
   */
  clearedOn?: string;
  /**
   * True for what never had any storage, such as a thin client without a disk; left out for all else.
   */
  withoutStorage?: boolean;
  /**
   * Whether it ever held important data, personal information or the like.
   */
  sensitive?: boolean;
  /**
   * Whether disks and cards were taken out and dealt with apart; not needed for a removable medium itself.
   */
  storageRemoved?: boolean;
  /**
   * How its storage was destroyed; leave out where it was not and need not be, and where it had to be say by whom (by).
   */
  destruction?: {
    /**
     * Who destroyed it; none where it was not destroyed.
     */
    by?: 'confidentiality-department' | 'other' | 'none';
    /**
     * The number of the receipt.
     */
    receipt?: string;
  };
  /**
   * Whether its software was uninstalled; for terminals only.
   */
  softwareUninstalled?: boolean;
  /**
   * What is known not to have been done; what is neither here nor declared is not known.
   *
   * Items: One thing that was not done.
   */
  notDone?: ('backup' | 'clearing' | 'receipt')[];
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
 * What somebody responsible attested to where the inventory cannot show it: with an end and evidence; write an empty list [] if there are none.
 */
export interface AttestationsRecord {
  /**
   * The id of the attestation, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The id of the duty it speaks to; only some duties take an attestation (see netsec rules list).
   */
  rule: string;
  /**
   * Who attests to it; at work on that day if on record among people.
   */
  by: {
    /**
     * The name of the signer.
     */
    name: string;
    /**
     * The post of the signer.
     */
    post: string;
  };
  /**
   * The day it was signed, from which on it counts; one after the audit date does not count.
   */
  signedOn: string;
  /**
   * The last day on which it counts, at most attestationMaxDays (90 unless tightened) after it was signed; a longer one does not count.
   */
  expiresOn: string;
  /**
   * What is attested to, in the signer’s words.
   */
  statement: string;
  /**
   * The signed original, at least one file, dated no earlier than it was signed; if it is unsound, the attestation does not count.
   */
  evidence: {
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
 * Exceptions from duties, each with a reason, an owner, an approver and an end; write an empty list [] if there are none. A waived gap stays in every report and never counts as met.
 */
export interface WaiversRecord {
  /**
   * The id of the waiver, chosen by the unit, used once among records of its kind.
   */
  id: string;
  /**
   * The id of the duty it is an exception from; some duties take no waiver (waivable: false in the register).
   */
  rule: string;
  /**
   * The id of the requirement it covers; without it, every requirement of the duty.
   */
  requirement?: string;
  /**
   * Which records it covers: by id, or by a pattern over ids; with both, both must match. What is meant is the record judged, or the record whose fault the gap is.
   */
  subject: {
    /**
     * The collection of the records, such as systems; for the unit itself, unit.
     */
    collection: string;
    /**
     * The id of one record, character by character; * means nothing special here.
     */
    id?: string;
    /**
     * A pattern over ids: * stands for any number of characters, none included; all else is literal and case counts; it must match the whole id. There are no other wildcards.
     */
    pattern?: string;
  };
  /**
   * Why it cannot be met for the time being, and what is done instead.
   */
  reason: string;
  /**
   * Who answers for mending it: a name, or an id among people.
   */
  owner: string;
  /**
   * Who approved it: a name, or an id among people; not the owner (compared after NFKC, without blanks and what stands in brackets), and at work on that day if on record among people.
   */
  approver: string;
  /**
   * The day it was approved, from which on it counts; one after the audit date does not count.
   */
  approvedOn: string;
  /**
   * The last day on which it holds (a day in Asia/Shanghai, included), at most waiverMaxDays (365 unless tightened) after it was approved; a longer one does not count.
   */
  expiresOn: string;
  /**
   * The approval and the like.
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
