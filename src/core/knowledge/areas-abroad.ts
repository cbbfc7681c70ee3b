import type { AreaId } from './areas';

/** What areas are called in German, French, Spanish, Italian, Dutch, Portuguese, Swedish and Polish, in this order. */
const written: Readonly<Partial<Record<AreaId, string>>> = {
  experience: 'Gesamterlebnis, Expérience globale',
  'customer-experience':
    'Kundenerlebnis, Kundenerfahrung, Expérience client, Expérience voyageur, Experiencia de cliente, ' +
    'Experiencia del cliente, Esperienza cliente, Klantervaring, Klantbeleving, Experiência do cliente, ' +
    'Kundupplevelse, Doświadczenie klienta, Doświadczenia klientów',
  'customer-journey':
    'Kundenreise, Parcours client, Viaje del cliente, Percorso del cliente, Klantreis, Jornada do cliente, ' +
    'Kundresa',
  'customer-insight': 'Kundenverständnis, Connaissance client, Conocimiento del cliente, Klantinzicht, Kundinsikt',
  'voice-of-customer':
    'Stimme des Kunden, Voix du client, Voz del cliente, Voce del cliente, Stem van de klant, Voz do cliente',
  'customer-service':
    'Service après-vente, Atendimento, Kundenservice, Kundendienst, Kundenbetreuung, Service client, Relation client, Service clientèle, ' +
    'Relations clients, Atención al cliente, Servicio al cliente, Servizio clienti, Assistenza clienti, ' +
    'Klantenservice, Klantendienst, Atendimento ao cliente, Serviço ao cliente, Apoio ao cliente, Kundtjänst, ' +
    'Kundservice, Obsługa klienta',
  'customer-support':
    'Kundensupport, Support client, Assistance client, Soporte al cliente, Supporto clienti, ' +
    'Klantondersteuning, Suporte ao cliente, Kundsupport',
  'contact-operations':
    "Callcenter-Betrieb, Kontaktcenter, Centre d'appels, Centre de contact, Centre de relation client, " +
    'Centro de llamadas, Centro de contacto, Centro assistenza, Centro contatti, Klantcontact, ' +
    'Klantcontactcentrum, Central de atendimento, Kontaktcenter Kundtjänst',
  complaints:
    'Beschwerden, Beschwerdemanagement, Reklamationen, Réclamations, Reclamaciones, Quejas, Reclami, Klachten, ' +
    'Klachtenafhandeling, Reclamações, Klagomål, Reklamationshantering, Reklamacje, Skargi',
  'customer-success':
    'Kundenerfolg, Réussite client, Succès client, Éxito del cliente, Successo del cliente, Klantsucces, ' +
    'Sucesso do cliente, Kundframgång',
  'customer-retention':
    'Kundenbindung, Kundenloyalität, Fidélisation, Fidélisation client, Fidélité client, ' +
    'Fidelización de clientes, Fidelización, Retención de clientes, Fidelizzazione, Fidelizzazione clienti, ' +
    'Klantbehoud, Klantloyaliteit, Klantenbinding, Fidelização, Retenção de clientes, Kundlojalitet',
  crm:
    'Kundenbeziehungsmanagement, Gestion de la relation client, Gestión de relaciones con clientes, ' +
    'Gestione delle relazioni con i clienti, Klantrelatiebeheer, Gestão do relacionamento com o cliente',
  'employee-experience':
    'Werkgeluk, Mitarbeitererlebnis, Mitarbeitererfahrung, Expérience collaborateur, Expérience salarié, ' +
    'Expérience employé, Experiencia del empleado, Esperienza dei dipendenti, Medewerkerservaring, ' +
    'Medewerkersbeleving, Experiência do colaborador, Medarbetarupplevelse, Doświadczenie pracownika',
  'employee-engagement':
    'Betriebsklima, Arbeitsklima, Clima laboral, Clima organizacional, Clima aziendale, Climat social, Mitarbeiterengagement, Mitarbeitermotivation, Engagement des collaborateurs, Compromiso de los empleados, ' +
    'Coinvolgimento dei dipendenti, Medewerkersbetrokkenheid, Betrokkenheid van medewerkers, ' +
    'Engajamento dos colaboradores, Medarbetarengagemang, Zaangażowanie pracowników',
  'company-culture':
    "Unternehmenskultur, Culture d'entreprise, Cultura corporativa, Cultura empresarial, Cultura aziendale, " +
    'Bedrijfscultuur, Cultura organizacional, Cultura da empresa, Företagskultur, Kultur, Cultura, Cultuur, Kultura organizacyjna',
  'internal-communications':
    'Interne Kommunikation, Communication interne, Comunicación interna, Comunicazione interna, ' +
    'Interne communicatie, Comunicação interna, Internkommunikation, Komunikacja wewnętrzna',
  'partner-experience': 'Partnererlebnis, Expérience partenaire, Experiencia de socios, Partnerervaring',
  'user-experience':
    'Nutzererlebnis, Benutzererfahrung, Expérience utilisateur, Experiencia de usuario, Esperienza utente, ' +
    'Gebruikerservaring, Experiência do utilizador, Experiência do usuário, Användarupplevelse',
  brand:
    'Marke, Markenführung, Markenimage, Image de marque, Imagen de marca, Immagine del marchio, Imagem da marca, Marque, Marca, Marchio, Merk, Varumärke, Marka',
  marketing: 'Mercatique, Mercadotecnia, Mercadeo, Marknadsföring, Marknad',
  sales: 'Vertrieb, Verkauf, Ventes, Commerce, Ventas, Vendite, Verkoop, Vendas, Försäljning, Sprzedaż',
  revenue: 'Commercial et revenus, Ingresos, Commerciale, Ricavi, Commercie, Commercieel, Comercial',
  product:
    'Produkt, Produktmanagement, Produit, Produits, Producto, Productos, Prodotto, Prodotti, Produto, ' +
    'Produtos, Produkter, Produkty',
  'product-development':
    'Produktentwicklung, Forschung und Entwicklung, Forschung, F&E, Développement produit, ' +
    'Recherche et développement, Desarrollo de producto, Investigación y desarrollo, I+D, Sviluppo prodotto, ' +
    'Ricerca e sviluppo, Productontwikkeling, Onderzoek en ontwikkeling, Desenvolvimento de produto, ' +
    'Pesquisa e desenvolvimento, P&D, Produktutveckling, Forskning och utveckling, FoU',
  'e-commerce':
    'Onlinehandel, Commerce en ligne, Comercio electrónico, Commercio elettronico, Webwinkel, ' +
    'Comércio eletrónico, E-handel',
  digital:
    'Digitalisierung, Digitales, Numérique, Digitalisation, Digitalización, Digitalizzazione, Digitale, ' +
    'Digitalisering, Digitaal, Digitalização, Digitalt',
  innovation: 'Innovationsmanagement, Innovación, Innovazione, Innovatie, Inovação',
  people:
    'Personal, Personalwesen, Personalmanagement, Personalabteilung, Ressources humaines, RH, ' +
    'Recursos humanos, RRHH, Personas, Risorse umane, Personale, Personeelszaken, P&O, ' +
    'Personeel en organisatie, HRM, Gestão de pessoas, Pessoas, Personalavdelning, Medarbetare, Zasoby ludzkie, Kadry, Sprawy personalne',
  'talent-acquisition':
    'Arbeitgebermarke, Marque employeur, Marca empleadora, Werkgeversmerk, Personalbeschaffung, Personalgewinnung, Recrutement, Selección de personal, Contratación, Reclutamiento, ' +
    'Selezione del personale, Reclutamento, Werving, Werving en selectie, Recrutamento, ' +
    'Recrutamento e seleção, Rekrytering, Rekrutacja',
  'learning-and-development':
    'Ausbildung, Weiterbildung, Personalentwicklung, Aus- und Weiterbildung, Formation, Formation professionnelle, ' +
    'Formación, Formación y desarrollo, Formazione, Leren en ontwikkelen, Opleidingen, Formação, ' +
    'Treinamento e desenvolvimento, Kompetensutveckling, Szkolenia, Szkolenia i rozwój',
  'compensation-and-benefits':
    'Lön, Vergütung, Vergütung und Zusatzleistungen, Rémunération, Compensación y beneficios, Retribuzione, ' +
    'Beloning, Arbeidsvoorwaarden, Remuneração, Remuneração e benefícios, Lön och förmåner',
  'people-operations':
    'Lohnbuchhaltung, Gehaltsabrechnung, Lohn und Gehalt, Paie, Administration du personnel, Nóminas, Nómina, ' +
    'Paghe, Amministrazione del personale, Salarisadministratie, Folha de pagamento, Processamento salarial, ' +
    'Löneadministration, Kadry i płace, Płace',
  'diversity-and-inclusion':
    'Vielfalt, Diversität, Diversité, Diversité et inclusion, Diversidad e inclusión, Diversidad, ' +
    'Diversità e inclusione, Diversiteit, Diversiteit en inclusie, Diversidade e inclusão, Diversidade, ' +
    'Mångfald, Mångfald och inkludering',
  operations:
    'Mantenimiento, Manutenzione, Instandhaltung, Betrieb, Produktion, Fertigung, Opérations, Exploitation, Fabrication, Operaciones, Producción, ' +
    'Fabricación, Operazioni, Produzione, Operaties, Productie, Bedrijfsvoering, Operações, Produção, Drift, ' +
    'Tillverkning, Verksamhet, Operacje, Produkcja',
  'supply-chain':
    'Lager, Lagerhaltung, Versand, Logistik, Lieferkette, Versorgungskette, Logistique, Chaîne logistique, Approvisionnement, Logística, ' +
    'Cadena de suministro, Logistica, Catena di fornitura, Logistiek, Toeleveringsketen, ' +
    'Cadeia de abastecimento, Cadeia de suprimentos, Försörjningskedja, Logistyka, Łańcuch dostaw',
  procurement:
    'Einkauf, Beschaffung, Achats, Compras, Aprovisionamiento, Acquisti, Approvvigionamenti, Inkoop, ' +
    'Aquisições, Suprimentos, Inköp, Upphandling, Zakupy, Zaopatrzenie',
  facilities:
    'Immobilien, Gebäudemanagement, Liegenschaften, Immobilier, Services généraux, Moyens généraux, Inmuebles, ' +
    'Servicios generales, Instalaciones, Immobili, Servizi generali, Vastgoed, Facilitaire zaken, Huisvesting, ' +
    'Instalações, Imóveis, Fastigheter, Lokaler, Nieruchomości',
  quality:
    'Qualität, Qualitätsmanagement, Qualitätssicherung, Qualité, Assurance qualité, Calidad, ' +
    'Control de calidad, Qualità, Kwaliteit, Kwaliteitszorg, Qualidade, Kvalitet, Jakość',
  technology:
    'Technik, Technologie, IT-Infrastruktur, Technique, Infrastructures, Tecnología, Tecnologia, ' +
    'Technologie en techniek, Techniek, Teknik, Teknologi, Technologia',
  'enterprise-it':
    "Informatik, EDV, Informationstechnik, Informatique, Systèmes d'information, SI, Informática, Sistemas, " +
    'Sistemas de información, TI, Sistemi informativi, Automatisering, Informatievoorziening, ' +
    'Tecnologia da informação, Sistemas de informação, Informationsteknik, Informatyka',
  'software-engineering':
    'Softwareentwicklung, Développement logiciel, Génie logiciel, Desarrollo de software, Sviluppo software, ' +
    'Softwareontwikkeling, Desenvolvimento de software, Mjukvaruutveckling, Systemutveckling',
  'information-security':
    "Informationssicherheit, IT-Sicherheit, Cybersicherheit, Sécurité de l'information, Cybersécurité, " +
    'Sécurité informatique, Ciberseguridad, Seguridad de la información, Sicurezza informatica, ' +
    'Cybersicurezza, Sicurezza delle informazioni, Informatiebeveiliging, Cyberbeveiliging, ' +
    'Segurança da informação, Cibersegurança, Informationssäkerhet, Cybersäkerhet, IT-säkerhet, Cyberbezpieczeństwo, Bezpieczeństwo informacji',
  data:
    'Daten, Datenanalyse, Données, Données et analyses, Datos, Datos y analítica, Dati, Data en analyse, ' +
    'Gegevens, Dados, Dados e análises, Dataanalys',
  'artificial-intelligence':
    'Künstliche Intelligenz, KI, Intelligence artificielle, IA, Inteligencia artificial, ' +
    'Intelligenza artificiale, Kunstmatige intelligentie, Inteligência artificial, Artificiell intelligens',
  finance:
    'Finanzen, Finanzwesen, Finances, Finance, Finanzas, Finanza, Financiën, Finanças, Ekonomi, Finans, Finanse, Direction financière, Amministrazione e finanza, Administración y finanzas',
  accounting:
    'Buchhaltung, Rechnungswesen, Comptabilité, Contabilidad, Contabilità, Boekhouding, Administratie, ' +
    'Contabilidade, Redovisning, Bokföring, Księgowość, Rachunkowość',
  'financial-planning':
    'Finanzplanung, Budgetierung, Contrôle de gestion, Control de gestión, Planificación financiera, ' +
    'Controllo di gestione, Pianificazione finanziaria, Financiële planning, Controlo de gestão, ' +
    'Planejamento financeiro, Controladoria, Ekonomistyrning',
  treasury:
    'Steuern, Finanzierung und Steuern, Trésorerie, Fiscalité, Tesorería, Impuestos, Fiscalidad, Tesoreria, ' +
    'Fiscale, Imposte, Belastingen, Fiscale zaken, Thesaurie, Tesouraria, Fiscalidade, Skatt, ' +
    'Finansförvaltning',
  'investor-relations':
    'Investorenbeziehungen, Investorenpflege, Relations investisseurs, Relaciones con inversores, ' +
    'Relación con inversores, Relazioni con gli investitori, Beleggersrelaties, Relações com investidores, ' +
    'Investerarrelationer',
  legal:
    'Recht, Rechtsabteilung, Juridique, Affaires juridiques, Service juridique, Asuntos legales, Jurídico, ' +
    'Asesoría jurídica, Legale, Affari legali, Juridische zaken, Juridisch, Assuntos jurídicos, Juridik, ' +
    'Rättsavdelning, Prawny, Obsługa prawna',
  compliance:
    'Regelkonformität, Conformité, Cumplimiento, Cumplimiento normativo, Conformità, Naleving, Conformidade, ' +
    'Regelefterlevnad',
  risk:
    'Risiko, Risikomanagement, Risques, Gestion des risques, Riesgos, Gestión de riesgos, Rischi, ' +
    'Versicherungen, Assurances, Seguros, Assicurazioni, Verzekeringen, Försäkringar, ' +
    "Gestione del rischio, Risicobeheer, Risico's, Riscos, Gestão de riscos, Riskhantering, Ryzyko, Zarządzanie ryzykiem",
  'internal-audit':
    'Interne Revision, Revision, Audit interne, Auditoría interna, Auditoría, Revisione interna, ' +
    'Interne audit, Auditoria interna, Auditoria, Internrevision, Audyt wewnętrzny',
  privacy:
    'Datenschutz, Protection des données, Protección de datos, Protezione dei dati, Gegevensbescherming, ' +
    'Proteção de dados, Dataskydd',
  communications:
    'Öffentlichkeitsarbeit und Kommunikation, Comunicación externa, Kommunikation, Unternehmenskommunikation, Externe Kommunikation, Communication, Communication externe, ' +
    "Communication d'entreprise, Comunicación, Comunicación corporativa, Comunicaciones, Comunicazione, " +
    'Comunicazione esterna, Communicatie, Externe communicatie, Comunicação, Comunicação corporativa, ' +
    'Externkommunikation, Komunikacja',
  'public-relations':
    'Öffentlichkeitsarbeit, Presse, Pressearbeit, Relations publiques, Relations presse, Relaciones públicas, ' +
    'Prensa, Relazioni pubbliche, Ufficio stampa, Pers, Persvoorlichting, Relações públicas, Imprensa, ' +
    'Assessoria de imprensa, PR och press, Pressrelationer, Biuro prasowe',
  'public-affairs':
    'Politische Kommunikation, Affaires publiques, Relations institutionnelles, Asuntos públicos, ' +
    'Relaciones institucionales, Affari pubblici, Relazioni istituzionali, Publieke zaken, ' +
    'Relações institucionais, Assuntos públicos, Samhällskontakter',
  strategy: 'Strategie, Stratégie, Estrategia, Strategia, Estratégia, Strategi, Strategia',
  'corporate-strategy':
    "Unternehmensstrategie, Konzernstrategie, Stratégie d'entreprise, Stratégie du groupe, " +
    'Estrategia corporativa, Strategia aziendale, Bedrijfsstrategie, Estratégia corporativa, Företagsstrategi, ' +
    'Koncernstrategi',
  transformation:
    'Wandel, Veränderungsmanagement, Digitale Transformation, Conduite du changement, ' +
    'Transformation numérique, Transformation digitale, Transformación, Transformación digital, ' +
    'Gestión del cambio, Trasformazione, Trasformazione digitale, Transformatie, Verandermanagement, ' +
    'Digitale transformatie, Transformação, Transformação digital, Förändringsledning, Digital omställning',
  sustainability:
    'Nachhaltigkeit, Klimaschutz, Développement durable, RSE, RSC, Décarbonation, Descarbonización, Sostenibilidad, Sostenibilità, Duurzaamheid, MVO, ' +
    'Sustentabilidade, Hållbarhet, Zrównoważony rozwój',
  'mergers-and-acquisitions':
    'Fusionen und Übernahmen, Beteiligungen, Fusions et acquisitions, Fusiones y adquisiciones, ' +
    'Fusioni e acquisizioni, Fusies en overnames, Fusões e aquisições, Företagsförvärv',
  'account-management':
    'Großkunden, Kundenmanagement, Grands comptes, Grandes cuentas, Gestión de cuentas, Grandi clienti, ' +
    'Accountbeheer, Grandes contas, Gestão de contas, Storkunder',
  'customer-analytics':
    'Kundenanalyse, Analyse client, Analítica de clientes, Analisi dei clienti, Klantanalyse, ' +
    'Análise de clientes, Kundanalys',
  pricing:
    'Preisgestaltung, Preise, Tarification, Tarifs, Precios, Fijación de precios, Prezzi, Prijsstelling, ' +
    'Prijsbeleid, Preços, Precificação, Prissättning',
  'loyalty-programme':
    'Kundenbindungsprogramm, Treueprogramm, Bonusprogramm, Programme de fidélité, Programa de fidelización, Programa de lealtad, Programma fedeltà, Loyaliteitsprogramma, Programa de fidelidade, Lojalitetsprogram, Kundklubb',
  'employee-relations': 'Betriebsrat, Relations sociales, Relaciones laborales, Relazioni sindacali',
};

/** What areas are called in other languages than English. */
export const areasAbroad: Readonly<Partial<Record<AreaId, readonly string[]>>> = Object.fromEntries(
  Object.entries(written).map(([id, names]) => [id, names.split(', ')]),
);
