import type { RoleId } from './role-ids';

/**
 * What roles are called in German and in French. Only titles that mean the role itself: a "Leiter Marketing" heads marketing
 * without being its chief. A woman's title is read as a man's, so that one of the two is enough.
 */
export const titlesAbroad: Readonly<Partial<Record<RoleId, readonly string[]>>> = {
  'chief-experience-officer': ["Directeur de l'expérience"],
  'chief-customer-officer': [
    'Kundenvorstand', 'Vorstand Kunden', 'Directeur de la clientèle', 'Directeur clientèle', 'Directeur de la relation client',
    'Directeur relation client',
  ],
  'customer-service-director': [
    'Leiter Kundenservice', 'Leiter Kundendienst', 'Leiter Kundenbetreuung', 'Kundenserviceleiter', 'Kundendienstleiter',
    'Directeur du service client', 'Directeur du service clients', 'Directeur service client',
  ],
  'director-of-customer-experience': ["Directeur de l'expérience client", 'Directeur expérience client'],
  'head-of-customer-experience': ['Leiter Kundenerlebnis', 'Leiter Customer Experience'],
  'director-of-customer-success': ['Leiter Kundenerfolg', 'Leiter Customer Success', 'Directeur de la réussite client', 'Directeur succès client'],
  'customer-experience-manager': ["Responsable de l'expérience client", 'Responsable expérience client'],
  'customer-support-manager': [
    'Leiter Kundensupport', 'Teamleiter Kundensupport', 'Teamleiter Kundenservice', 'Responsable du service client',
    'Responsable service client', 'Responsable support client',
  ],
  'ux-designer': ['UX-Gestalter', 'Concepteur UX', 'Concepteur expérience utilisateur'],

  'chief-executive-officer': [
    'Geschäftsführer', 'Hauptgeschäftsführer', 'Vorstandsvorsitzender', 'Vorstandsvorsitzende', 'Vorsitzender der Geschäftsführung',
    'Vorsitzende der Geschäftsführung', 'Generaldirektor', 'Directeur général', 'Président-directeur général', 'PDG',
  ],
  'chief-operating-officer': ['Vorstand operatives Geschäft', 'Directeur des opérations', 'Directeur opérations'],
  'chief-marketing-officer': ['Marketingvorstand', 'Vorstand Marketing', 'Geschäftsführer Marketing', 'Directeur marketing', 'Directeur du marketing'],
  'chief-financial-officer': [
    'Finanzvorstand', 'Vorstand Finanzen', 'Geschäftsführer Finanzen', 'Finanzdirektor', 'Directeur financier',
    'Directeur administratif et financier', 'Directrice administrative et financière', 'DAF',
  ],
  'chief-human-resources-officer': [
    'Personalvorstand', 'Vorstand Personal', 'Geschäftsführer Personal', 'Arbeitsdirektor', 'Personaldirektor',
    'Directeur des ressources humaines', 'DRH',
  ],
  'chief-information-officer': ['IT-Vorstand', 'Vorstand IT', "Directeur des systèmes d'information", 'DSI', 'Directeur informatique'],
  'chief-technology-officer': [
    'Technikvorstand', 'Vorstand Technik', 'Technischer Vorstand', 'Geschäftsführer Technik', 'Directeur technique',
    'Directeur de la technologie',
  ],
  'chief-information-security-officer': ["Responsable de la sécurité des systèmes d'information", 'RSSI'],
  'chief-digital-officer': ['Digitalvorstand', 'Directeur digital', 'Directeur du digital', 'Directeur du numérique'],
  'chief-data-officer': ['Directeur des données', 'Directeur data'],
  'chief-product-officer': ['Produktvorstand', 'Vorstand Produkt', 'Directeur produit', 'Directeur des produits'],
  'chief-sales-officer': ['Vertriebsvorstand', 'Vorstand Vertrieb', 'Geschäftsführer Vertrieb'],
  'chief-communications-officer': ['Directeur de la communication'],
  'chief-procurement-officer': ['Einkaufsvorstand', 'Vorstand Einkauf', 'Directeur des achats'],
  'chief-strategy-officer': ['Strategievorstand', 'Vorstand Strategie', 'Directeur de la stratégie'],
  'chief-transformation-officer': ['Vorstand Transformation', 'Directeur de la transformation'],
  'chief-sustainability-officer': ['Nachhaltigkeitsvorstand', 'Directeur du développement durable', 'Directeur RSE'],
  'chief-risk-officer': ['Risikovorstand', 'Vorstand Risiko', 'Directeur des risques'],
  'chief-compliance-officer': ['Directeur de la conformité'],
  'chief-audit-executive': ['Leiter Interne Revision', "Directeur de l'audit interne"],
  'chief-of-staff': ['Stabschef', 'Directeur de cabinet'],
  'general-counsel': ['Chefjustiziar', 'Chefsyndikus', 'Directeur juridique'],
  'board-of-directors': ['Aufsichtsrat', 'Verwaltungsrat', "Conseil d'administration", 'Conseil de surveillance'],
};
