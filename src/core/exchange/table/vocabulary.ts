import { headerKey } from './header-key';

/** The possible meanings of a spreadsheet column for an org chart. All other columns are never read. */
export type ColumnRole =
  | 'position'
  | 'id'
  | 'alias'
  | 'email'
  | 'first'
  | 'last'
  | 'name'
  | 'title'
  | 'manager-position'
  | 'manager-id'
  | 'manager-email'
  | 'manager-name'
  | 'dotted'
  | 'department'
  | 'org-unit'
  | 'location'
  | 'level'
  | 'status'
  | 'enabled'
  | 'type'
  | 'vacant'
  | 'fte'
  | 'hours'
  | 'headcount'
  | 'assistant'
  | 'start'
  | 'end'
  | 'responsibilities'
  | 'purpose';

/**
 * Headers of HR systems, directories and drawing tools, the most specific first: if two columns could have one
 * role, the one whose header comes first here gets it. Separated by vertical bars and line breaks; case and separators do not matter.
 */
const HEADERS: Readonly<Record<ColumnRole, string>> = {
  position: `
    Position ID | Position Number | Post Unique Reference | Employee Position ID | Position Code | Seat ID
    Box ID | Planstelle | Planstellennummer | Stellennummer | Position`,
  id: `
    Employee ID | Person ID | Associate ID | Worker ID | USERID | User ID | Employee Number | Employee #
    Employee No | Emp No | Emp ID | Employee Key | Staff ID | Staff Number | Personnel Number | Unique_ID
    Unique Identifier | System ID | EEID | objectId | id | employeeIdInCompany | Employee ID in company
    Key | UID | Node ID | Personalnummer | Personalnr | Pers.-Nr. | Mitarbeiternummer | Mitarbeiternr | MA-Nr | Mitarbeiter-ID | Matricule
    Número de empleado | ID de empleado | Matricola | Numero matricola | Personeelsnummer
    Medewerkernummer`,
  alias: `
    userPrincipalName | Username | User name | Login | sAMAccountName | EMPID | employeeNumber | Unique ID
    Distinguished Name | dn | Worker`,
  email: `
    Work Email | Email Address | Work Contact: Work Email | Business Email | Company Email | Email | E-mail
    mail | Primary Email | Email - Work | Email - Primary Work | Contact E-mail | E-Mail-Adresse
    E-Mail (geschäftlich) | Correo electrónico | Correo | Adresse e-mail | Courriel | Indirizzo e-mail
    E-mailadres`,
  first: `
    Preferred Or Chosen First Name | Preferred First Name | Preferred Name | First Name | FIRSTNAME
    Given Name | Forename | Vorname | Prénom | Nombre | Nome | Voornaam`,
  last: `
    Last Name | LASTNAME | Surname | Family Name | sn | Preferred Last Name | Nachname | Familienname
    Nom de famille | Apellidos | Apellido | Cognome | Achternaam`,
  name: `
    Display name | Full Name | Name | Last name, First name | Last, First | Employee Name | Employee Name | Employee | Worker Name | Worker | Associate
    Associate Name | Legal Name | Payroll Name | Person | Person Name | Holder | Incumbent | cn
    Nom complet | Nom | Vollständiger Name | Mitarbeiter | Mitarbeiter/in | Nombre completo | Nome completo
    Volledige naam | Naam | Collaborateur | Empleado | Dipendente | Medewerker`,
  title: `
    Job Title | Business Title | Employee Title | Position Title | Title | Job Title Description
    Post Title | Role Title | Box Title | positionName | Position Name | Job | Job Name | Position | Role
    Job Profile | Job Role | Designation | Stellenbezeichnung | Berufsbezeichnung | Jobtitel | Stelle
    Funktion | Titel | Rolle | Intitulé du poste | Poste | Fonction | Titre | Puesto | Cargo | Título
    Puesto de trabajo | Posizione | Ruolo | Qualifica | Mansione | Functie | Functietitel | Functienaam`,
  'manager-position': `
    Reports To Position ID | Reports To Position | Manager Position ID | Supervisor Position ID
    Parent Position ID | Parent Position | Reports to Senior Post | Parent Box ID | reports_to_position_id
    Manager Position | Reports To Position Number | Übergeordnete Planstelle`,
  'manager-id': `
    Manager ID | Manager Employee ID | Manager Employee Number | Supervisor ID | Supervisor Employee ID
    Reports To Associate ID | Reports to ID in company | Reports To ID | Reports To Employee ID
    Manager Person ID | Manager User ID | Line Manager ID | Supervisor EId | Supervisor Number | parentId
    Parent ID | Parent | Parent Employee Key | Boss ID | managerId | pid | Superior ID | Vorgesetzten-ID
    Vorgesetzter ID | Personalnummer Vorgesetzter | Manager # | Manager No | Manager Number
    ID responsable | ID manager | ID supervisor | Level above`,
  'manager-email': `
    Manager Email | Manager's work email | Manager's Email | Manager Email Address | Manager Work Email
    Supervisor email | Reports To Email | Line Manager Email | Boss Email | E-Mail Vorgesetzter
    E-Mail des Vorgesetzten | Vorgesetzter E-Mail | Email du manager | Email responsable`,
  'manager-name': `
    Manager | Manager Name | Reports To | Reports_To | Reports To Name | Reporting to | Reporting Manager
    Supervisor | Supervisor Name | Worker's Manager | Line Manager | Direct Manager | Manager Full Name
    Boss | Report To | Manager's Name | Superior | Reporting Line | Managed By | Vorgesetzter | Vorgesetzte
    Vorgesetzte(r) | Vorgesetzte/r | Führungskraft | Supérieur | Supérieur hiérarchique | Responsable
    Responsable hiérarchique | N+1 | Jefe | Jefe directo | Supervisore | Responsabile | Leidinggevende
    Teamleider | Berichtet an | Manager Title | Reports To Title`,
  dotted: `
    MATRIX_MANAGER | Matrix Manager | CUSTOM_MANAGER | SECOND_MANAGER | AltReportsTo | Dotted line manager
    Dotted Line | Dotted Line To | Secondary Manager | Functional Manager | Second Manager
    Fachlicher Vorgesetzter | Dotted line manager ID | Matrix Manager ID | Dotted Line Manager Email
    Matrix Manager Email`,
  department: `
    Department | Department Name | Home Department Description | Home Department | Departments | Abteilung
    Département | Departamento | Dipartimento | Afdeling | Supervisory Organization | Division | Bereich | Unit | Business Unit | Org Unit | Organizational Unit
    Organisational Unit | Team | Team_Name | Function | Organization | Organisation | Group | Agency
    departmentNumber | ou | Cost Center | Cost Centre | Organisationseinheit | Service | Direction | Équipe
    Área | Equipo | Reparto`,
  'org-unit': `Org Unit Path`,
  location: `
    Location | Location Name | Location Description | Work Location | Office | Office Location | Site
    physicalDeliveryOfficeName | l | Workplace | Standort | Büro | Arbeitsort | Lieu | Lieu de travail
    Bureau | Oficina | Ubicación | Ufficio | Sede | Kantoor | Locatie | Work Site | Base`,
  level: `Chart Level`,
  status: `
    Position Status | Worker Status | Employment Status | Employee Status | Status | STATUS
    employmentHistoryStatus | Lifecycle Status | Active Status | Record Status | Active | Is Active
    Beschäftigungsstatus | Statut | Estado | Stato | Mitarbeiterstatus`,
  enabled: `accountEnabled | Account Enabled | Enabled | Block sign in`,
  type: `
    userType | User Type | Employee Type | Employment Type | Worker Type | Worker Category Description
    Worker Category | Beschäftigungsart`,
  vacant: `Is Vacant | Vacant | Vacancy | Is Open | Vakant`,
  fte: `
    FTE | Full Time Equivalent | FTE Percent | FTE % | allocation_pct | Allocation | Vollzeitäquivalent
    VZÄ | ETP | Taux d’emploi | Beschäftigungsgrad | Pensum`,
  hours: `
    Weekly working hours | Standard Hours | Scheduled Weekly Hours | Weekly Hours | Wochenstunden
    Wochenarbeitszeit`,
  headcount: `Headcount | Seats | Number of Posts in FTE | Anzahl Stellen`,
  assistant: `tags | IsAssistant | Is Assistant | Assistant | Master_Shape | Master Shape | Role Type | Record Type
    Box Type | Assistenz`,
  start: `
    Start Date | Hire Date | HIREDATE | Date of Joining | Employment Start Date | Joining Date
    Eintrittsdatum | Einstellungsdatum | Date d'embauche | Fecha de contratación | Data di assunzione
    Startdatum`,
  end: `
    Termination Date | End Date | EndDate | Last Day | Date Left | Contract End Date | Employment End Date
    Austrittsdatum | Enddatum | Date de fin | Date de départ | Fecha de baja`,
  responsibilities: `
    Responsibilities | Responsibility | Job/Team Function | Role Description | Job Description
    Position Description | Duties | Scope | Remit | Accountabilities | Description | Aufgaben
    Verantwortlichkeiten | Responsabilités | Responsabilidades | Responsabilità | Verantwoordelijkheden
    Specialty`,
  purpose: `Purpose`,
};

/** The roles in the order in which they choose their column; a header that fits two goes to the earlier one. */
export const ROLE_ORDER: readonly ColumnRole[] = [
  'email',
  'manager-position',
  'manager-id',
  'manager-email',
  'manager-name',
  'dotted',
  'first',
  'last',
  'title',
  'position',
  'id',
  'name',
  'alias',
  'department',
  'org-unit',
  'location',
  'level',
  'status',
  'enabled',
  'type',
  'vacant',
  'fte',
  'hours',
  'headcount',
  'assistant',
  'start',
  'end',
  'responsibilities',
  'purpose',
];

/** Roles that several columns of one table may have. */
export const SEVERAL: ReadonlySet<ColumnRole> = new Set([
  'first',
  'last',
  'alias',
  'dotted',
  'manager-position',
  'manager-id',
  'manager-email',
  'manager-name',
  'id',
]);

const ranks: ReadonlyMap<ColumnRole, ReadonlyMap<string, number>> = new Map(
  ROLE_ORDER.map((role) => {
    const byKey = new Map<string, number>();
    HEADERS[role].split(/[|\n]/).forEach((header, rank) => {
      const key = headerKey(header);
      if (key !== '' && !byKey.has(key)) byKey.set(key, rank);
    });
    return [role, byKey];
  }),
);

const known: ReadonlySet<string> = new Set([...ranks.values()].flatMap((byKey) => [...byKey.keys()]));

/** How well a header fits a role: 0 is best; undefined if it does not. */
export const rankOf = (role: ColumnRole, header: string): number | undefined => ranks.get(role)?.get(headerKey(header));

/** Whether a cell could be a header of some column. */
export const isHeader = (cell: string): boolean => known.has(headerKey(cell));

/** Columns about pay, private life and other things that an org chart must not contain; reported as left out, never read. */
export const isPrivate = (header: string): boolean => PRIVATE.test(header);
const PRIVATE =
  /salar|\bpay\b|payroll|\bcomp(?:ensation)?\b|\bwage|bonus|commission|\bbirth|\bdob\b|\bage\b|gender|\bsex\b|address|\baddr|street|postal|\bzip|phone|mobile|\bfax\b|ssn|social.?security|national.?id|tax|bank|iban|marital|ethnic|race|religio|disab|nationality|passport|password|consent|insurance|emergency|performance|rating|personal.?e?.?mail|gehalt|geburt|lohn|adresse|stra(?:ß|ss)e|telefon|salaire|naissance|sueldo|nacimiento|stipendio|nascita|salaris|geboorte/i;
