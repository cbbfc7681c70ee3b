import type { AreaId } from './areas';

/**
 * Other names of areas, in addition to those in the catalog: common names of departments and fields of work.
 * Variants in spelling, plurals, "management" and "team" after a name, and "group" or "global" before it need no entry.
 */
const written: Readonly<Partial<Record<AreaId, string>>> = {
  experience:
    'stakeholder experience, whole experience, overall experience, end-to-end experience, brand interactions, ' +
    'experience management, human experience, entire experience',
  'customer-experience':
    'customer-centric culture, customer culture, customer excellence, customer centricity, customer interactions, ' +
    'customer touchpoints, touchpoints, customer expectations, customer relations strategy, customer happiness, cem, ' +
    'shopping experience, shopper experience, store experience, in-store experience, digital experience, ' +
    'customer office',
  'cx-strategy':
    'experience strategy, cx initiatives, customer strategy, cx programme, cx transformation, customer experience initiatives, ' +
    'customer-centered strategies',
  'customer-journey':
    'customer lifecycle, journey management, journeys, end-to-end journey, customer path, cx journeys',
  'journey-mapping': 'journey maps, touchpoint mapping, cjm',
  'customer-insight':
    'customer data and feedback, consumer insight, customer intelligence, insight and research, ' +
    'research and insight, cx insights, customer understanding',
  'voice-of-customer':
    'voice of client, voice of the patient, voice of the user, customer surveys, nps programme, survey programme, ' +
    'customer voice, customer reviews, reviews, customer research programme, satisfaction surveys',
  'customer-analytics': 'customer data analytics, cx analytics, customer data, customer data platform',
  'customer-onboarding':
    'implementations, customer implementation, go-live, activation, customer activation, implementation services',
  'customer-service':
    'after-sales service, customer assistance, customer helpline, client services, guest services, guest relations, ' +
    'passenger services, member services, patient services, patient relations, student services, citizen services, ' +
    'resident services, service operations, service delivery, customer service operations, ' +
    'customer service and support, customer services, front desk, concierge, customer happiness team, care',
  'contact-operations':
    'contact centre operations, customer contact, contact channels, call handling, telephone service, hotline, ' +
    'service desk operations, contact management, customer interaction center, omnichannel contact, ' +
    'call center operations, customer contact center, customer care center',
  'customer-support':
    'technical support, product support, support desk, support tickets, support operations, tech support, ' +
    'tier 1 support, first-line support, l1 support, l2 support, l3 support, tier 2 support, second-line support',
  complaints:
    'complaint handling, complaint resolution, customer complaints, dispute resolution, ombudsman, escalations, ' +
    'complaint management, customer concerns, grievance handling',
  'service-standards':
    'service levels, slas, service excellence, service measurement, service quality assurance, quality of service',
  'service-improvement': 'service optimization, service process improvement, support processes',
  'service-resourcing': 'wfm, capacity planning, service planning, shift planning, rostering, scheduling',
  'customer-success':
    'client success, member success, customer outcomes, customer value, csm, professional services, customer health',
  'product-adoption': 'user adoption, feature adoption, value delivery',
  'post-purchase-follow-up':
    'post-purchase, follow-up, post-sale, post-sales, post-purchase experience, after sales care',
  'customer-retention':
    'retention and loyalty, loyalty and retention, churn, churn prevention, churn reduction, churn management, ' +
    'save desk, win-back, donor retention, customer relationships, long-term customer relationships',
  'customer-advocacy':
    'referrals, customer references, customer marketing, customer community, reference program, brand advocates, ' +
    'champions',
  'loyalty-programme':
    'loyalty scheme, rewards program, frequent flyer program, frequent flyer, membership program, loyalty club, ' +
    'bonus program, loyalty card, points program',
  'customer-engagement': 'lifecycle engagement, crm campaigns',
  crm:
    'customer relationships management, client relationship management, relationship management, crm system, ' +
    'crm platform, donor relationship management, customer database',
  'service-design': 'design of services, service blueprinting',
  'experience-innovation': 'cx innovation, customer innovation, creative initiatives',
  'employee-experience':
    'people experience, workforce experience, staff experience, team experience, employee journey, ' +
    'work experience design, employer experience, internal improvements, internal experience',
  'employee-engagement':
    'great place to work, gptw, engagement survey, employee listening, staff engagement, people engagement, engagement of employees, employee engagement programs',
  'company-culture':
    'corporate culture, organizational culture, culture and values, values, work culture, culture change, ' +
    'culture transformation, culture and engagement, ways of working',
  'employee-onboarding': 'induction, new starters, new joiners, preboarding, onboarding of new hires',
  'cx-training':
    'customer experience training, customer service training, training of service teams, service academy, ' +
    'frontline training, cx academy, cx coaching',
  'internal-communications':
    'internal comms, internal communication, employee communications, intranet, staff communications',
  workplace: 'office experience, workplaces, workplace services, office management, workplace strategy',
  'partner-experience': 'reseller experience, franchisee experience, supplier experience, dealer experience',
  'partner-enablement': 'channel enablement, reseller enablement',
  'partner-support': 'reseller support, channel support, dealer support',
  'wider-stakeholder-experience':
    'stakeholder engagement, stakeholder management, wider stakeholders, community experience, community engagement, ' +
    'stakeholder relations',
  'user-experience':
    'ux research, user research, uxr, ui/ux, ux/ui, ux and ui, product experience, digital user experience, ' +
    'human-centered design, interaction design, ux strategy, user interface',
  'ux-design':
    'content design, ui design, interface design, web design, design system, user experience design, ' +
    'user interface design',
  usability: 'accessibility, usability testing, user testing',
  'brand-experience': 'experiential marketing, brand activation, brand touchpoints',
  brand: 'branding, brand management, brand reputation, brand image, brand portfolio',
  'brand-identity': 'visual identity, corporate identity, brand design, corporate design',
  'brand-strategy': 'brand positioning, brand development, positioning',
  'brand-voice': 'tone of voice, brand guidelines, brand voice, brand coherence, consistency of the brand',
  marketing:
    'marketing automation, influencer marketing, digital marketing, marketing and growth, performance marketing, ' +
    'growth marketing, content marketing, marketing operations, marketing communications, marcomms, ' +
    'marketing strategy, email marketing, b2b marketing, field marketing, trade marketing, mktg, retail marketing, ' +
    'martech',
  campaigns:
    'sem, search engine marketing, paid social, paid search, webinars, campaign management, events, event marketing, advertising, ' +
    'media buying, paid media, promotions, sponsorship, marketing campaign planning',
  'demand-generation':
    'demand gen, lead generation, lead gen, demand, pipeline generation, inbound marketing, abm, ' +
    'account-based marketing, leads',
  'marketing-analytics': 'web analytics, campaign analytics, media analytics, marketing data',
  'agency-and-creative':
    'creative services, creative work, content, content production, creative studio, content creation, ' +
    'content strategy, agencies, agency management, creative direction, copywriting, editorial',
  'product-marketing': 'pmm, product launches, solution marketing, product messaging',
  'market-research':
    'market intelligence, market insight, market analysis, competitive intelligence, consumer research, ' +
    'market insights',
  communications:
    'corporate communications, corp comms, comms, communications and pr, communication, communications strategy, ' +
    'group communications, external comms, external communication, corporate communication, external relations, ' +
    'reputation, marketing communication strategy',
  'public-relations':
    'press office, press, press relations, media, publicity, crisis communications, spokesperson, media office',
  'public-affairs':
    'corporate affairs, government relations, government affairs, public policy, lobbying, ' +
    'advocacy and policy, policy, external affairs, political affairs, institutional relations, community relations, ' +
    'policy and public affairs, external affairs and policy',
  digital:
    'digitalization, digitization, digital business, digital products, digital office, digital services, ' +
    'digital platforms',
  'digital-strategy': 'digital roadmap, digital agenda',
  'digital-channels':
    'web, website, mobile app, app, apps, online channels, digital banking, online banking, self-service, portal, ' +
    'customer portal, social media, social, seo, mobile, web and app, online presence, chatbots, ' +
    'digital customer service channels',
  'e-commerce':
    'online sales, web shop, webshop, online shop, online business, ecom, marketplace, direct-to-consumer, d2c, dtc, ' +
    'digital commerce, online retail',
  innovation:
    'innovation management, innovation lab, ventures, incubation, r and i, new ventures, innovation strategy, ' +
    'corporate innovation',
  'business-innovation': 'business model innovation, new business models, venture building',
  revenue:
    'gtm, go-to-market, commercial, top line, commercial strategy, revenue growth, go to market strategy, ' +
    'commercial excellence, monetization, commercial operations, commercial business, revenue generation, ' +
    'commercial performance',
  sales:
    'bids, bid management, proposals, outbound sales, pre-sales, presales, sales engineering, solutions engineering, ' +
    'inside sales, field sales, direct sales, enterprise sales, sales force, sales management, retail sales, ' +
    'b2b sales, smb sales, sales strategy, sales execution, selling, solution consulting, sales enablement, ' +
    'sales development, sdr, sales and distribution, new car sales, distribution sales',
  'new-business':
    'business development, biz dev, bizdev, bd, new customers, new logos, customer acquisition, hunting, new sales, ' +
    'new accounts, deals, membership growth, student recruitment, admissions, enrollment',
  'account-management':
    'key accounts, key account management, kam, strategic accounts, account managers, client management, ' +
    'global accounts, major accounts, enterprise accounts, named accounts, client accounts, accounts management, ' +
    'client relationships',
  expansion:
    'upselling, cross-selling, land and expand, account growth, expansion revenue, upsell and cross-sell, ' +
    'expansion sales',
  'partner-sales':
    'dealer development, alliances, channel, channels, channel partners, channel sales, partnerships, partnering, indirect sales, reseller sales, ' +
    'strategic partnerships, strategic alliances, channel partnerships, partner management, channel management, ' +
    'partners and alliances, alliances and partnerships, business partnerships, partner program, dealer network, ' +
    'franchising, agency sales, agency distribution, broker distribution, ecosystem, partner ecosystem, franchise',
  renewals: 'contract renewals, renewal management, subscription renewals, renewals management',
  pricing:
    'product pricing, price management, pricing strategy, prices, yield management, revenue management, deal desk, ' +
    'pricing and packaging, tariffs, fares, fees, discounts',
  'revenue-operations':
    'sales ops, rev ops, marketing ops, gtm operations, go-to-market operations, salesops, sales planning, ' +
    'sales excellence, sales support, commercial planning, revenue ops, forecasting of sales',
  product:
    'products, product portfolio, product line, product ownership, products and services, product organization, ' +
    'product operations, product ops',
  'product-strategy':
    'product vision, product roadmap, product planning, product discovery, feature roadmap, portfolio strategy, ' +
    'prioritization',
  'product-development':
    'r&d, research and development, research, new product development, npd, product engineering, ' +
    'development of products, product delivery, rnd, innovation and product development, formulation, ' +
    'hardware engineering, drug discovery, clinical development, product innovation',
  'product-analytics': 'usage analytics, product data, product insight, feature analytics',
  people:
    'performance management, talent, talent management, people management, personnel, human capital, workforce, ' +
    'hr business partnering, hrbp, people and talent, people team, hr strategy, people strategy, hr management, ' +
    'hr policies, hr policy, hcm, human capital management, staffing, employees, staff, colleagues, ' +
    'industrial relations and hr, hr services, people development and hr, organization and people',
  'talent-acquisition':
    'employee value proposition, evp, graduate programme, hiring, talent sourcing, employer branding, ' +
    'employer brand, recruitment marketing, staff recruitment, recruiting and staffing, ta, early careers, ' +
    'graduate recruitment',
  'learning-and-development':
    'apprenticeships, l&d, training and development, talent development, people development, leadership development, ' +
    'employee training, capability building, professional development, corporate academy, academy, learning, ' +
    'upskilling, skills development, career development, employee development, succession planning, succession, ' +
    'staff development, development of staff, organizational learning',
  'compensation-and-benefits':
    'comp and ben, comp & ben, c&b, compensation, benefits, rewards, reward, pay and benefits, remuneration, pay, ' +
    'pensions, reward and benefits, salaries, performance and reward',
  'employee-relations':
    'labor relations, industrial relations, union relations, works council, er, collective bargaining, labor law',
  'organisation-design':
    'org design, organizational design, organizational effectiveness, od, organization, organization structure, org development, ' +
    'workforce planning, organizational structure, job architecture, organizational behavior',
  'diversity-and-inclusion':
    'd&i, de&i, edi, diversity, inclusion, inclusion and diversity, i&d, diversity equity and inclusion, ' +
    'equality diversity and inclusion, equity diversity and inclusion, belonging, ' +
    'diversity equity inclusion and belonging, deib, equality, equity and inclusion, diversity and equality, ' +
    'equal opportunities, dei&b, diversity equity inclusion and accessibility',
  'people-operations':
    'people ops, hr ops, hr admin, hr shared services, hr administration, people services, hris, hr systems, ' +
    'time and attendance, personnel administration, payroll and benefits administration, hr technology, ' +
    'people analytics operations, payroll services, mobility, global mobility',
  operations:
    'manufacturing, production, ops, plant operations, plants, factories, delivery, field operations, ' +
    'store operations, service operations management, operational excellence, day-to-day operations, ground handling, plant maintenance, ' +
    'industrial operations, maintenance, production planning, fleet operations, flight operations, hotel operations, ' +
    'branch operations, network operations, ground operations, retail operations, clinical operations, ' +
    'process excellence, lean, manufacturing operations, assembly, fleet, stores, industrialization, store network, ' +
    'field services, field service',
  'business-operations':
    'biz ops, bizops, business processes, process improvement, process management, business process management, bpm, ' +
    'business excellence, operational planning, shared services, business services, business services center, gbs, ' +
    'global business services, pmo, project management office, project management, programme management',
  'supply-chain':
    's&op, sales and operations planning, scm, warehousing, warehouse, distribution, fulfillment, transport, ' +
    'transportation, inventory, inventory management, supply, supply planning, demand planning, ' +
    'logistics and distribution, shipping, supply chain and logistics, logistics operations, last mile, last-mile delivery, ' +
    'order fulfillment, materials management, import and export, freight, inbound logistics',
  procurement:
    'indirect procurement, direct procurement, sourcing, buying, strategic sourcing, vendor management, supplier management, category management, purchase, ' +
    'supplier relationship management, vendors, suppliers, third-party management, contract management, ' +
    'merchandising buying, procurement and sourcing, source to pay, tenders, procure to pay',
  facilities:
    'real estate, property, properties, estates, buildings, facility services, offices, office services, premises, ' +
    'property management, facilities and real estate, real estate and facilities, real estate and workplace, ' +
    'workplace and facilities, site services, general services, corporate real estate, cre, fm, space planning, ' +
    'estate, sites, physical plant, campus services, cleaning, catering, buildings and grounds, grounds, campus facilities',
  quality:
    'qa testing, quality assurance, qa, quality control, qc, total quality, quality and safety, quality management system, tqm, ' +
    'six sigma, product quality',
  technology:
    'networks, infrastructure, tech, it infrastructure, cloud, cloud infrastructure, technology and engineering, ' +
    'technology strategy, ict, technology operations, tech ops, it and technology, hosting, network infrastructure, ' +
    'telecommunications infrastructure, cloud platform, information and communication technology',
  'enterprise-it':
    'sap, telephony, it asset management, information systems, business systems, it operations, it services, ' +
    'it service management, itsm, corporate it, internal it, systems, applications, business applications, ' +
    'enterprise applications, enterprise systems, erp, it support, end user computing, mis, desktop support, ' +
    'it systems, service desk, it delivery, it department, it helpdesk, it service desk',
  'software-engineering':
    'reliability, reliability engineering, platform engineering, software development, engineering and product delivery, software, devops, sre, ' +
    'site reliability engineering, site reliability, platform, platforms, backend, frontend, development, ' +
    'app development, application development, web development, software quality, release management, ' +
    'developer experience, mobile development, developer platform, coding, backend engineering, ' +
    'frontend engineering, infrastructure engineering, mobile engineering, technology development, programming, ' +
    'qa engineering, test engineering, test automation',
  architecture:
    'enterprise architecture, solution architecture, it architecture, software architecture, system architecture, ' +
    'technical architecture, solutions architecture',
  'information-security':
    'iam, cyber security, it security, infosec, cyber, security operations, application security, appsec, ' +
    'cyber risk, security engineering, network security, data security, identity and access management, soc, ' +
    'cloud security, cyber defense, cyber resilience, information security and cyber, product security, ' +
    'technology risk, it risk, penetration testing',
  data:
    'data and analytics, data & analytics, analytics and data, data analytics, data science, data strategy, ' +
    'data management, data and ai, data and insight, data and insights, data office, data analytics and ai, ' +
    'data products, advanced analytics, information management, statistics, big data',
  'data-governance':
    'data quality, master data, master data management, mdm, data stewardship, metadata, records management, ' +
    'information governance, data standards, data catalog, data ownership',
  'data-platform':
    'data engineering, data warehouse, data infrastructure, data lake, data architecture, dwh, analytics platform, ' +
    'data pipelines',
  'business-intelligence':
    'business analytics, dashboards, management information, performance reporting, reporting and analytics, ' +
    'management reporting and dashboards, business reporting, bi and reporting, insights and reporting',
  'artificial-intelligence':
    'mlops, machine learning, ml, ai/ml, ai & ml, ai and machine learning, genai, generative ai, ai strategy, ' +
    'ai and automation, data science and ai, artificial intelligence and machine learning, ai governance, ai research',
  finance:
    'financial management, finance and administration, finance and accounting, corporate finance, ' +
    'finance operations, f&a, financial operations, finance transformation, finops, finance and control, ' +
    'financial affairs, budget and finance, fiscal affairs, financial services function, financial strategy',
  accounting:
    'cost accounting, fixed assets, expenses, financial reporting, bookkeeping, accounts, accounts payable, ' +
    'accounts receivable, billing, invoicing, general ledger, external reporting, statutory reporting, ap, ar, ' +
    'consolidation, record to report, group accounting, group reporting, order to cash, financial accounting, ' +
    'ledger, payables, receivables, credit control, collections, revenue accounting, month-end close, closing, ' +
    'accounting and reporting, accounting operations, financial statements, financial control',
  'financial-planning':
    'financial planning and analysis, fp and a, planning and analysis, budget, budgets, forecasting, controlling, ' +
    'management accounting, management accounts, business planning, financial analysis, cost control, ' +
    'business controlling, budget and planning, planning and budgeting, finance business partnering, ' +
    'performance management and controlling, planning, financial controlling, cost management, budgetary control',
  treasury:
    'transfer pricing, tax, taxation, taxes, treasury, cash management, cash, treasury operations, tax and treasury, ' +
    'liquidity, corporate treasury, funding, banking relations, capital management, foreign exchange, group tax, ' +
    'corporate tax, cash and liquidity, tax compliance, hedging',
  'investor-relations':
    'ir, shareholder relations, capital markets, investors, investor communications, shareholders, ' +
    'investor and shareholder relations, financial communications',
  'legal-and-risk':
    'grc, governance risk and compliance, risk compliance and legal, legal compliance and risk, ' +
    'risk legal and compliance, risk and governance, risk governance and compliance, governance risk compliance, ' +
    'legal and risk',
  legal:
    'trademarks, legal affairs, legal services, legal counsel, general counsel, contracts, litigation, ' +
    'intellectual property, ip, law, patents, corporate secretary, company secretariat, corporate secretariat, ' +
    'corporate governance, governance, legal advice, company secretarial, legal operations, commercial contracts, ' +
    'corporate legal, secretariat, legal matters, employment law, legal department',
  compliance:
    'fraud, business conduct, code of conduct, regulatory compliance, ethics, ethics and compliance, ' +
    'compliance and ethics, aml, anti-money laundering, financial crime, financial crime compliance, kyc, ' +
    'regulatory, regulatory affairs, business ethics, integrity, conduct, sanctions, regulation, fraud prevention, anti-bribery, ' +
    'whistleblowing, speak-up, anti-corruption, financial crime prevention, regulatory reporting, trade compliance, ' +
    'export control',
  privacy:
    'data privacy, gdpr, data protection and privacy, privacy and data protection, personal data, ' +
    'privacy compliance, data protection compliance',
  risk:
    'insurance, risks, enterprise risk, enterprise risk management, erm, credit risk, operational risk, market risk, ' +
    'risk and insurance, business continuity, resilience, risk control, operational resilience, crisis management, ' +
    'model risk, insurance management, liquidity risk, risk oversight, risk assessment, financial risk, ' +
    'risk framework, bcm, business continuity management, risk controlling',
  'internal-audit':
    'audit, assurance, internal auditing, audit and assurance, group audit, group internal audit, corporate audit, ' +
    'internal control, internal controls, internal assurance, audits',
  strategy:
    'strategic planning, strategy and planning, business strategy, strategy office, strategy development, ' +
    'strategic initiatives, strategy execution, long-range planning, strategy management',
  'corporate-strategy':
    'company strategy, group strategy, enterprise strategy, corporate planning, overall strategy, ' +
    'vision and strategy, company vision, company direction, corporate strategic planning, business direction, ' +
    'strategic direction, strategic vision',
  'mergers-and-acquisitions':
    'corporate development, corp dev, mergers, merger and acquisition, corporate dev, post-merger integration, pmi, ' +
    'divestitures, m&a and corporate development, acquisitions and divestments, mna, merger integration, ' +
    'strategic investments',
  transformation:
    'digital transformation, change management, change, business change, transformation office, ' +
    'organizational change, transformation and change, change and transformation, company transformation, ' +
    'transformation programs, transformation management, turnaround, enterprise transformation, ' +
    'strategic transformation, it transformation, agile transformation, change programs',
  sustainability:
    'csr, corporate social responsibility, corporate responsibility, environment, environmental sustainability, ' +
    'climate, net zero, sustainability and esg, esg and sustainability, social impact, responsible business, ' +
    'sustainable development, environment social and governance, environmental social and governance, ' +
    'decarbonization, social responsibility, environmental management, sustainability strategy, circular economy, ' +
    'carbon, esg reporting, sustainability reporting',
  'executive-coordination':
    "office of the ceo, ceo's office, executive office, chief of staff office, chief executive office, " +
    'executive support, board support, board secretariat, leadership team coordination, executive affairs',
};

/** Other names by id. */
export const areasAlso: Readonly<Partial<Record<AreaId, readonly string[]>>> = Object.fromEntries(
  Object.entries(written).map(([id, names]) => [id, names.split(', ')]),
);
