import type { AreaTree } from './areas';

/** What people experience of the company: customers, employees, partners and all others. */
export const experienceAreas = {
  experience: {
    name: 'Whole experience (all stakeholders)',
    stakeholders: ['customers', 'employees', 'partners', 'other'],
    aka: ['total experience', 'holistic experience'],
    facts: ['A01', 'A04', 'A10', 'A12'],
    areas: {
      'customer-experience': {
        name: 'Customer experience',
        stakeholders: ['customers'],
        aka: ['cx'],
        facts: ['A63', 'B04'],
        areas: {
          'cx-strategy': { name: 'Customer experience strategy', facts: ['B04', 'B13'] },
          'customer-journey': {
            name: 'Customer journey',
            aka: ['journey', 'customer journey management'],
            facts: ['A15', 'B14', 'B37'],
            areas: {
              'journey-mapping': { name: 'Journey mapping', aka: ['customer journey mapping'], facts: ['B14', 'A51'] },
              'journey-design': { name: 'Journey design', facts: ['B39'] },
            },
          },
          'customer-insight': {
            name: 'Customer insight',
            aka: ['customer analysis and insights', 'insight'],
            facts: ['B15', 'B39'],
            areas: {
              'voice-of-customer': {
                name: 'Voice of the customer',
                aka: ['customer feedback', 'voc'],
                facts: ['A16', 'A36'],
              },
              'customer-analytics': { name: 'Customer analytics', facts: ['A17', 'B39'] },
            },
          },
          'customer-onboarding': {
            name: 'Customer onboarding',
            aka: ['implementation', 'client onboarding'],
            facts: ['A16'],
          },
          'customer-service': {
            name: 'Customer service',
            aka: ['customer care', 'service'],
            facts: ['A17', 'B33'],
            areas: {
              'contact-operations': {
                name: 'Customer contact operations',
                aka: ['contact center', 'contact centre', 'call center', 'call centre', 'customer operations'],
                facts: ['B33', 'B09'],
              },
              'customer-support': {
                name: 'Customer support',
                aka: ['support desk', 'help desk'],
                facts: ['A22', 'B23', 'B26', 'B34'],
              },
              complaints: { name: 'Complaints and resolutions', aka: ['resolutions'], facts: ['B34'] },
              'service-standards': {
                name: 'Service standards and measurement',
                aka: ['service quality'],
                facts: ['B35'],
              },
              'service-improvement': {
                name: 'Continuous service improvement',
                aka: ['continuous improvement'],
                facts: ['B35'],
              },
              'sales-through-service': { name: 'Sales through service', facts: ['B34'] },
              'service-resourcing': {
                name: 'Service resource planning',
                aka: ['workforce management', 'resource planning'],
                facts: ['B36'],
              },
            },
          },
          'customer-success': {
            name: 'Customer success',
            facts: ['A17'],
            areas: {
              'product-adoption': {
                name: 'Product adoption',
                aka: ['adoption', 'value realization', 'value realisation'],
              },
              'post-purchase-follow-up': {
                name: 'Post-purchase follow-up',
                aka: ['aftercare', 'after-sales'],
                facts: ['A16'],
              },
            },
          },
          'customer-retention': {
            name: 'Customer retention and loyalty',
            aka: ['loyalty', 'retention'],
            facts: ['A24', 'B32'],
            areas: {
              'customer-advocacy': { name: 'Customer advocacy', aka: ['references', 'advocacy'], facts: ['B32'] },
              'loyalty-programme': { name: 'Loyalty program' },
            },
          },
          'customer-engagement': { name: 'Customer engagement', facts: ['A05'] },
          crm: { name: 'Customer relationship management', facts: ['A22'] },
          'service-design': { name: 'Service design', facts: ['A44'] },
          'experience-innovation': {
            name: 'Customer experience innovation',
            aka: ['surprise and delight'],
            facts: ['B16'],
          },
        },
      },
      'employee-experience': {
        name: 'Employee experience',
        stakeholders: ['employees'],
        aka: ['ex', 'colleague experience'],
        facts: ['A33', 'A63', 'B11'],
        areas: {
          'employee-engagement': { name: 'Employee engagement', facts: ['A25', 'B17'] },
          'company-culture': {
            name: 'Company culture',
            aka: ['culture', 'internal culture', 'cultural transformation'],
            facts: ['A07', 'A47'],
          },
          'employee-onboarding': { name: 'Employee onboarding', aka: ['new-hire onboarding'] },
          'cx-training': {
            name: 'Customer-experience training for staff',
            aka: ['service training', 'cx enablement'],
            facts: ['B17', 'A44'],
          },
          'internal-communications': { name: 'Internal communications' },
          workplace: { name: 'Workplace', aka: ['workplace experience'] },
        },
      },
      'partner-experience': {
        name: 'Partner experience',
        stakeholders: ['partners'],
        facts: ['A11', 'A19'],
        areas: {
          'partner-onboarding': { name: 'Partner onboarding' },
          'partner-enablement': { name: 'Partner enablement' },
          'partner-support': { name: 'Partner support' },
        },
      },
      'wider-stakeholder-experience': {
        name: 'Wider stakeholder experience',
        stakeholders: ['other'],
        facts: ['A11', 'B11'],
      },
      'user-experience': {
        name: 'User experience (UX)',
        stakeholders: ['customers'],
        aka: ['ux'],
        facts: ['A48', 'B27'],
        areas: {
          'ux-design': { name: 'UX design', aka: ['product design'], facts: ['B27'] },
          usability: { name: 'Usability and desirability', facts: ['B27'] },
        },
      },
      'brand-experience': {
        name: 'Brand experience',
        stakeholders: ['customers', 'employees', 'partners'],
        facts: ['A44', 'A63'],
      },
    },
  },
} satisfies AreaTree;
