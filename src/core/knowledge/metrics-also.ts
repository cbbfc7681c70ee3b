import type { MetricId } from './metrics';

/** What else metrics are called, beyond the names in the catalog, a language a line after the English ones. */
const written: Readonly<Partial<Record<MetricId, string>>> = {
  nps:
    'promoter score, net promoter, tnps, rnps, transactional nps, relationship nps, relational nps, brand nps, ' +
    'advocacy score, weiterempfehlungsrate, weiterempfehlungsquote, willingness to recommend, likelihood to recommend, ltr',
  csat:
    'satisfaction, satisfaction score, csi, customer satisfaction index, satisfaction measures, ' +
    'guest satisfaction, patient satisfaction, hcahps, customer happiness, service satisfaction, ' +
    'overall satisfaction, osat, satisfaction client, satisfaction clients, kundenzufriedenheit, ' +
    'satisfacción del cliente, soddisfazione del cliente, soddisfazione clienti, klanttevredenheid, ' +
    'satisfação do cliente, kundnöjdhet, nki',
  'churn-rate':
    'logo churn, revenue churn, gross churn, net churn, mrr churn, subscriber churn, cancellations, ' +
    'cancellation rate, lapse rate, customer attrition, defection rate, customer loss, kundenabwanderung, ' +
    "abwanderungsrate, abwanderungsquote, taux d'attrition, attrition client, tasa de abandono, " +
    'tasso di abbandono, klantverloop, taxa de churn, kundbortfall, lost customers',
  'customer-retention-rate':
    'retention rate, retention figures, logo retention, repeat purchase rate, repeat rate, repeat business, ' +
    'repeat customers, repurchase rate, customer loyalty rate, renewal rate, kundenbindungsrate, ' +
    'kundenbindung, taux de fidélisation, taux de rétention, tasa de retención, tasso di fidelizzazione, ' +
    'klantbehoud, taxa de retenção, donor retention rate, persistency, student retention rate, ' +
    'retention of customers',
  'customer-lifetime-value':
    'cltv, lifetime customer value, customer value, kundenwert, valeur vie client, valor de vida del cliente, ' +
    'lcv, client lifetime value',
  'employee-engagement-score':
    'engagement score, engagement survey, engagement index, staff engagement, engagement rate of employees, ' +
    'gallup q12, q12, people survey, staff survey, employee opinion survey, pulse survey, pulse score, ' +
    'employee commitment, great place to work score, mitarbeiterengagement, ' +
    "taux d'engagement des collaborateurs, engagement level, engagement of staff, employee engagement index",
  'brand-perception':
    'brand tracker, brand health, brand equity, brand tracking, brand image, brand favorability, ' +
    'brand reputation, reputation score, reptrak, brand trust, brand consideration, brand preference, ' +
    'brand value, brand strength, net sentiment, sentiment, reputation, markenwahrnehmung, image de marque, ' +
    'brand score, how the brand is seen',
  'service-level':
    'first response time, average speed of answer, asa, abandonment rate, call abandonment, abandoned calls, service level, service levels, sla attainment, sla compliance, sla achievement, service standards, ' +
    'service level agreement, service level agreements, grade of service, answer rate, servicelevel, ' +
    'niveau de service, nivel de servicio, livello di servizio, slas met, service standard attainment, ' +
    'calls answered in time',
  'resolution-time':
    'time to resolve, resolution speed, mean time to resolution, mean time to resolve, ' +
    'average resolution time, case resolution time, ticket resolution time, time to close, lösungszeit, ' +
    'bearbeitungszeit, délai de résolution, tiempo de resolución, turnaround time, tat, claims cycle time',
  'complaint-rate':
    'complaints, complaint volume, number of complaints, complaint ratio, ' +
    'complaint count, customer complaints, upheld complaints, escalation rate, beschwerdequote, beschwerden, ' +
    'taux de réclamation, réclamations, reclamaciones, reclami, klachten, complaints received, ' +
    'complaint numbers',
  'journey-pain-points': 'pain points, journey friction, friction points, customer pain points, open pain points',
  'cx-kpi-progress':
    'cx kpis, cx progress, cx initiatives, kpis for cx initiatives, cx maturity, progress of cx initiatives, ' +
    'cx program progress, cx roadmap progress',
  'customer-effort-score':
    'customer effort, effort score, net easy score, ease of doing business, net easy, ease score',
  'first-contact-resolution':
    'first call resolution, first time resolution, first touch resolution, one-touch resolution, ' +
    'resolution rate, one and done, first-time fix, first time fix rate, ftr, ftfr, erstlösungsquote, ' +
    'erstlösungsrate, résolution au premier contact, resolución en el primer contacto, right first time',
  'average-handle-time':
    'handle time, average handling time, handling time, talk time, call duration, average call time, ' +
    'call handling time, durée moyenne de traitement, dmt, tiempo medio de operación, tmo, average talk time',
  'net-revenue-retention':
    'net retention, net dollar retention, net dollar retention rate, net retention rate, ' +
    'net revenue retention rate, net expansion, net arr retention',
  'gross-revenue-retention': 'gross retention, gross dollar retention, gdr, gross retention rate, gross renewal rate',
  'time-to-value':
    'time to value, onboarding time, time to go-live, time to live, time to launch, onboarding completion, ' +
    'implementation time, time to onboard, ttfv',
  'employee-nps': 'employee net promoter, staff nps, e-nps, internal nps',
  'employee-turnover':
    'turnover rate, staff turnover, voluntary turnover, involuntary turnover, regretted attrition, ' +
    'regretted turnover, regrettable attrition, voluntary attrition, labor turnover, leaver rate, ' +
    'agent attrition, agent turnover, talent retention, key talent retention, attrition of staff, fluktuation, ' +
    'fluktuationsrate, fluktuationsquote, taux de rotation, turnover des collaborateurs, rotación de personal, ' +
    'turnover del personale, personeelsverloop, rotatividade, personalomsättning, tasa de rotación, ' +
    'first-year attrition, retention of employees, regretted leavers, mitarbeiterfluktuation',
  'partner-satisfaction':
    'partner csat, reseller satisfaction, franchisee satisfaction, dealer satisfaction, channel satisfaction, ' +
    'supplier satisfaction',
  'brand-awareness':
    'share of voice, awareness, unaided awareness, aided awareness, brand recall, brand recognition, top of mind, ' +
    'markenbekanntheit, notoriété, notoriété de la marque, notoriedad, notorietà, naamsbekendheid, ' +
    'bekanntheit, brand visibility',
  'marketing-pipeline':
    'mql, mqls, marketing qualified leads, sql, sqls, leads, lead volume, pipeline, pipeline generated, ' +
    'sales pipeline, qualified leads, sourced pipeline, pipeline contribution, new leads, lead generation, ' +
    'pipeline coverage, pipeline created, qualified pipeline, number of leads, marketing sourced revenue',
  'customer-acquisition-cost':
    'acquisition cost, cost per acquisition, cpa, cost per lead, cpl, cost of acquisition, blended cac, ' +
    'cac payback, cost per customer',
  'new-revenue':
    'new arr, new business revenue, new bookings, new sales, new mrr, net new arr, sales target, sales quota, ' +
    'quota attainment, new customer revenue, new logo arr, new business, order intake, new contracts, ' +
    'auftragseingang, new customer acquisition, new policies, bookings growth, closed won, sales bookings, ' +
    'total contract value, tcv, acv',
  'total-revenue':
    'mrr, sales, net sales, net revenue, gross revenue, revenue growth, revenue target, sales revenue, ' +
    'annual recurring revenue, monthly recurring revenue, recurring revenue, top line, topline growth, ' +
    'sales growth, like-for-like sales, same-store sales, comparable sales, comp sales, income from sales, annual revenue, ' +
    "arr growth, umsatz, umsatzwachstum, chiffre d'affaires, ca, ingresos, facturación, ventas, ricavi, " +
    'fatturato, omzet, receita, faturamento, intäkter, przychody, nettoomsättning, revenues, gross written premium, gwp, ' +
    'premium income, total sales, sales volume, revenue per year, sales performance',
  'conversion-rate':
    'conversion, lead conversion, basket conversion, sales conversion, online conversion, website conversion, checkout conversion, conversion funnel, ' +
    'trial conversion, konversionsrate, taux de conversion, tasa de conversión, tasso di conversione, ' +
    'conversie, taxa de conversão, konvertering, web conversion, cart conversion, purchase conversion, ' +
    'e-commerce conversion',
  'adoption-rate':
    'adoption, product adoption, feature adoption, user adoption, active users, mau, dau, wau, ' +
    'monthly active users, daily active users, product usage, usage, activation, activation rate, dau/mau, ' +
    'stickiness, weekly active users, usage rate, seat utilization, digital adoption, nutzung, app usage',
  'system-availability':
    'availability, service availability, system uptime, platform uptime, site uptime, uptime sla, reliability, ' +
    'system reliability, application availability, network availability, verfügbarkeit, disponibilité, ' +
    'disponibilidad, disponibilità, beschikbaarheid, disponibilidade, tillgänglighet, downtime, outages, ' +
    'it availability, platform availability, service uptime',
  'time-to-fill':
    'time to hire, hiring speed, days to fill, days to hire, time to recruit, besetzungsdauer, ' +
    'délai de recrutement, tiempo de contratación, time-to-offer, recruitment time, hiring time, vacancy time',
  'operating-margin':
    "ebit, operating profit, operating income, ebit margin, ebitda, ebitda margin, operating profit margin, marge d'exploitation, margen operativo, " +
    'margine operativo, margem operacional, rörelsemarginal, operating ratio, umsatzrendite',
};

/** Other names by id. */
export const metricsAlso: Readonly<Partial<Record<MetricId, readonly string[]>>> = Object.fromEntries(
  Object.entries(written).map(([id, names]) => [id, names.split(', ')]),
);
