import type { AreaId } from '../areas';
import type { MetricId } from '../metrics';
import type { StakeholderId } from '../stakeholders';
import { once } from './plain';
import { phraseKey } from './tokens';

/** A topic by its English name: what is done about people, or measured on them. */
export type Topic = keyof typeof WORDS;

/** How topics are called, in the languages that are read. */
const WORDS = {
  experience:
    'experience, experiences, experience design, experience management, erlebnis, expérience, experiencia, esperienza, ' +
    'ervaring, beleving, experiência, upplevelse, erfahrung, doświadczenie, doświadczenia',
  engagement:
    'engagement, involvement, participation, bindung und motivation, implicación, compromiso, coinvolgimento, betrokkenheid, engajamento, envolvimento, activation, experience and engagement, zaangażowanie',
  satisfaction:
    'satisfaction, zufriedenheit, satisfacción, soddisfazione, tevredenheid, satisfação, nöjdhet, happiness, delight, sat, zadowolenie, satysfakcja',
  wellbeing:
    'wellbeing, well-being, wellness, welfare, mental health, health and wellbeing, wellbeing and health, health, wohlbefinden, gesundheit, bien-être, bienestar, benessere, welzijn, bem-estar, välmående, hälsa, qualité de vie au travail, qvt, qvct, bienestar laboral, betriebliches gesundheitsmanagement, bgm, dobrostan',
  morale: 'morale, mood, motivation, stimmung, moral, climate, sentiment',
  onboarding:
    'onboarding, induction, orientation, boarding, einarbeitung, intégration, accueil, incorporación, inserimento, inwerken, integração, introduktion, wdrożenie',
  training:
    'training, trainings, education, enablement, upskilling, coaching, learning, schulung, weiterbildung, fortbildung, ausbildung, formation, formación, formazione, opleiding, formação, utbildning, academy, szkolenia, szkolenie',
  retention:
    'retention, bindung, rétention, fidélisation, retención, fidelización, fidelizzazione, behoud, retenção, kvarhållande, renewal, stickiness, utrzymanie, retencja',
  loyalty:
    'loyalty, loyalität, fidélité, lealtad, fedeltà, loyaliteit, fidelidade, lojalitet, loyalty and retention, retention and loyalty, lojalność',
  turnover:
    'turnover, attrition, churn, departures, leavers, fluktuation, abwanderung, rotation, roulement, rotación, verloop, rotatividade, omsättning, defection, rotacja',
  nps: 'nps, net promoter score, promoter score, net promoter',
  survey:
    'survey, surveys, pulse, pulse survey, engagement survey, umfrage, befragung, enquête, baromètre, encuesta, sondaggio, onderzoek, undersökning, opinion survey',
  feedback: 'feedback, voice, listening, voice and feedback, reviews, suggestions, stimme',
  culture: 'culture, kultur, cultura, cultuur, values, culture and values, ethos',
  support:
    'support, assistance, help, helpdesk, aftercare, support services, unterstützung, asistencia, assistenza, ondersteuning, suporte, hjälp, wsparcie, betreuung und support',
  service:
    'service, services, servicing, care, dienst, betreuung, servicio, servizio, serviço, assistenza clienti, atención, atendimento, atenção, dienstverlening, tjänst, service delivery, service and support, contact, obsługa, behandeling',
  success: 'success, erfolg, réussite, succès, éxito, successo, succes, sucesso, framgång, outcomes',
  relations:
    'relations, relationships, relation, relationship, beziehungen, relación, relazioni, relaties, relações, relationer, liaison',
  management: 'relationship management, relations management, beziehungsmanagement, gestion de la relation',
  communications:
    'communication, communications, comms, kommunikation, comunicación, comunicazione, communicatie, comunicação, kommunikation, messaging, newsletters, komunikacja',
  journey:
    'journey, journeys, lifecycle, life cycle, reise, parcours, viaje, percorso, reis, jornada, resa, path, touchpoints, lifecycle management, ścieżka, journey mapping',
  insight:
    'insight, insights, research, understanding, intelligence, erkenntnisse, connaissance, conocimiento, inzicht, insikt, needs, behavior',
  analytics:
    'analytics, data, data and analytics, reporting, metrics, analyse, analyses, analisi, análisis, análise, analys',
  advocacy: 'advocacy, references, referrals, evangelism, ambassadors, ambassador program, fürsprache',
  recruitment:
    'recruitment, recruiting, hiring, sourcing, talent acquisition, attraction, gewinnung, recrutement, contratación, selección, reclutamiento, selezione, werving, recrutamento, rekrytering, staffing, beschaffung, rekrutacja',
  acquisition: 'acquisition, akquise, neukundengewinnung, captación, growth',
  development:
    'development, growth and development, learning and development, career development, careers, career, entwicklung, développement, desarrollo, sviluppo, ontwikkeling, desenvolvimento, utveckling, performance and development, talent development, rozwój',
  recognition:
    'recognition, rewards, reward, appreciation, recognition and rewards, awards, anerkennung, reconnaissance, reconocimiento',
  compensation:
    'compensation, benefits, pay, compensation and benefits, salary, salaries, remuneration, vergütung, rémunération',
  performance:
    'performance, productivity, performance management, efficiency, leistung, rendement, evaluation, appraisal, appraisals',
  safety: 'safety, health and safety, safety and health, protection, sicherheit, arbeitssicherheit, sécurité',
  complaints:
    'complaints, complaint, complaints handling, complaint handling, grievances, beschwerden, réclamations, quejas, reclamaciones, reclami, klachten, reclamações, klagomål, escalations, reklamacje, skargi',
  effort: 'effort, aufwand',
  adoption: 'adoption, usage, activation and adoption, utilization',
  value: 'lifetime value, value, life time value, kundenwert, valeur vie',
  innovation: 'experience innovation',
  quality: 'quality, quality management, audit, audits, qualität, qualification',
  absence:
    'absence, absenteeism, sickness, sickness absence, verzuim, ziekteverzuim, sjukfrånvaro, absentismo, assenteismo, sick leave, sick days, absentéisme, krankenstand, fehlzeiten',
} as const;

/** What a topic is for some people: an area of the catalog, or a new one and the area of the catalog that it is part of. */
export type Place = AreaId | { readonly within: AreaId | undefined };

const within = (area?: AreaId): Place => ({ within: area });

/** The area that people and a topic make. */
export const PLACES: Readonly<Partial<Record<StakeholderId, Readonly<Partial<Record<Topic, Place>>>>>> = {
  customers: {
    experience: 'customer-experience',
    engagement: 'customer-engagement',
    satisfaction: within('customer-experience'),
    wellbeing: within(),
    onboarding: 'customer-onboarding',
    training: within('customer-success'),
    retention: 'customer-retention',
    loyalty: 'customer-retention',
    turnover: 'customer-retention',
    survey: 'voice-of-customer',
    feedback: 'voice-of-customer',
    support: 'customer-support',
    service: 'customer-service',
    success: 'customer-success',
    relations: 'customer-service',
    management: 'crm',
    communications: within('customer-engagement'),
    journey: 'customer-journey',
    insight: 'customer-insight',
    analytics: 'customer-analytics',
    advocacy: 'customer-advocacy',
    acquisition: 'new-business',
    complaints: 'complaints',
    adoption: 'product-adoption',
    innovation: 'experience-innovation',
  },
  employees: {
    experience: 'employee-experience',
    engagement: 'employee-engagement',
    satisfaction: within('employee-engagement'),
    wellbeing: within('employee-experience'),
    morale: within('employee-engagement'),
    onboarding: 'employee-onboarding',
    training: 'learning-and-development',
    retention: within('employee-experience'),
    loyalty: within('employee-experience'),
    turnover: within('employee-experience'),
    survey: within('employee-engagement'),
    feedback: within('employee-engagement'),
    culture: 'company-culture',
    support: within('employee-experience'),
    service: 'people-operations',
    success: within('employee-experience'),
    relations: 'employee-relations',
    communications: 'internal-communications',
    journey: within('employee-experience'),
    insight: within('people'),
    analytics: within('people'),
    advocacy: within('employee-engagement'),
    recruitment: 'talent-acquisition',
    acquisition: 'talent-acquisition',
    development: 'learning-and-development',
    recognition: within('employee-engagement'),
    compensation: 'compensation-and-benefits',
    performance: within('people'),
    complaints: 'employee-relations',
    absence: within('people'),
  },
  partners: {
    experience: 'partner-experience',
    engagement: within('partner-experience'),
    satisfaction: within('partner-experience'),
    onboarding: 'partner-onboarding',
    training: 'partner-enablement',
    retention: within('partner-experience'),
    loyalty: within('partner-experience'),
    survey: within('partner-experience'),
    feedback: within('partner-experience'),
    support: 'partner-support',
    service: 'partner-support',
    success: within('partner-experience'),
    relations: within('partner-experience'),
    management: within('partner-experience'),
    journey: within('partner-experience'),
    communications: within('partner-experience'),
    recruitment: within('partner-sales'),
    acquisition: within('partner-sales'),
  },
  suppliers: {
    management: 'procurement',
    relations: within('procurement'),
    onboarding: within('procurement'),
    performance: within('procurement'),
    quality: within('procurement'),
    development: within('procurement'),
  },
  investors: { relations: 'investor-relations', communications: 'investor-relations' },
  regulators: { relations: within('compliance') },
  other: {
    experience: 'wider-stakeholder-experience',
    engagement: within('wider-stakeholder-experience'),
    relations: 'public-affairs',
  },
};

/** What a topic measures on some people: a metric of the catalog, or a new one and the area that it measures. */
export type Measure = MetricId | { readonly measures: AreaId };

/** The metric that people and a topic make. */
export const MEASURES: Readonly<Partial<Record<StakeholderId, Readonly<Partial<Record<Topic, Measure>>>>>> = {
  customers: {
    satisfaction: 'csat',
    survey: 'csat',
    nps: 'nps',
    retention: 'customer-retention-rate',
    turnover: 'churn-rate',
    effort: 'customer-effort-score',
    complaints: 'complaint-rate',
    value: 'customer-lifetime-value',
    adoption: 'adoption-rate',
    engagement: { measures: 'customer-engagement' },
    experience: { measures: 'customer-experience' },
    loyalty: { measures: 'customer-retention' },
  },
  employees: {
    engagement: 'employee-engagement-score',
    survey: 'employee-engagement-score',
    nps: 'employee-nps',
    retention: 'employee-turnover',
    turnover: 'employee-turnover',
    satisfaction: { measures: 'employee-engagement' },
    morale: { measures: 'employee-engagement' },
    wellbeing: { measures: 'employee-experience' },
    experience: { measures: 'employee-experience' },
    absence: { measures: 'people' },
  },
  partners: {
    satisfaction: 'partner-satisfaction',
    survey: 'partner-satisfaction',
    nps: { measures: 'partner-experience' },
    retention: { measures: 'partner-experience' },
    turnover: { measures: 'partner-experience' },
    engagement: { measures: 'partner-experience' },
  },
};

const byKey = once(
  () =>
    new Map(
      (Object.entries(WORDS) as [Topic, string][]).flatMap(([topic, words]) =>
        words.split(', ').map((word) => [phraseKey(word), topic] as const),
      ),
    ),
);

/** The topic that a phrase names. @param key as {@link phraseKey} gives it */
export const topicOf = (key: string): Topic | undefined => byKey().get(key);
