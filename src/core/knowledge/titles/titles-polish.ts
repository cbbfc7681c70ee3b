import type { RoleId } from '../role-ids';

/** What roles are called in Polish. A director without a chief above is the chief of the function. */
export const titlesPolish: Readonly<Partial<Record<RoleId, readonly string[]>>> = {
  'customer-service-director': ['Kierownik działu obsługi klienta', 'Dyrektor obsługi klienta'],
  'director-of-customer-experience': ['Dyrektor ds. doświadczeń klienta'],
  'chief-executive-officer': ['Prezes zarządu', 'Prezes', 'Dyrektor generalny', 'Dyrektor naczelny'],
  'chief-operating-officer': ['Dyrektor operacyjny', 'Dyrektor ds. operacyjnych'],
  'chief-marketing-officer': ['Dyrektor marketingu', 'Dyrektor ds. marketingu'],
  'chief-financial-officer': ['Dyrektor finansowy', 'Dyrektor ds. finansowych'],
  'chief-human-resources-officer': [
    'Dyrektor personalny',
    'Dyrektor HR',
    'Dyrektor ds. personalnych',
    'Dyrektor ds. HR',
  ],
  'chief-information-officer': ['Dyrektor IT', 'Dyrektor ds. informatyki'],
  'chief-technology-officer': ['Dyrektor techniczny', 'Dyrektor ds. technologii'],
  'chief-sales-officer': ['Dyrektor sprzedaży', 'Dyrektor ds. sprzedaży'],
  'chief-communications-officer': ['Dyrektor ds. komunikacji'],
  'chief-procurement-officer': ['Dyrektor zakupów', 'Dyrektor ds. zakupów'],
  'chief-audit-executive': ['Dyrektor audytu wewnętrznego'],
  'general-counsel': ['Dyrektor prawny'],
  'board-of-directors': ['Rada nadzorcza', 'Rada dyrektorów'],
  'chief-commercial-officer': ['Dyrektor handlowy'],
};
