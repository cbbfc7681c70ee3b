import type { Diagram } from '../../../../src/picture/diagram/diagram';
import { diagramOf, mark } from './diagrams';

/** One card of each kind: all states, all marks, many scripts, too much of everything. */
export const gallery = (): Diagram =>
  diagramOf(
    {
      ceo: { title: 'Chief Executive Officer', holders: ['Ana Ruiz'], areas: ['corporate strategy'] },
      coo: {
        title: 'Chief Operating Officer',
        holders: ['Piotr Zieliński'],
        under: 'ceo',
        areas: ['operations', 'budgeting', 'hiring', 'platform', 'renewals', 'roadmap', 'brand'],
      },
      error: {
        title: 'Chief Experience Officer',
        holders: ['Sam Lee'],
        under: 'coo',
        areas: ['customer experience'],
        marks: [mark('error'), mark('hint')],
      },
      warning: {
        title: 'Chief Customer Officer',
        holders: ['Ida Berg', 'Bo Lind'],
        under: 'coo',
        areas: ['customer journey'],
        marks: [mark('warning')],
      },
      info: {
        title: 'Customer Insight Lead',
        holders: ['Rui Costa'],
        under: 'coo',
        marks: [mark('info'), mark('info')],
        dottedTo: ['cfo'],
      },
      hint: { title: 'UX Designer', under: 'coo', headcount: 3, areas: ['user experience'], marks: [mark('hint')] },
      cfo: { title: 'Chief Financial Officer', holders: ['May Chen'], under: 'ceo', areas: ['finance', 'audit'] },
      vacant: { title: 'Partner Experience Lead', status: 'vacant', under: 'cfo', areas: ['partner experience'] },
      proposed: {
        title: 'Head of Employee Experience',
        status: 'proposed',
        holders: ['Lena Vogt'],
        under: 'cfo',
        headcount: 2,
        marks: [mark('warning')],
      },
      eliminated: {
        title: 'Director of Fax Services',
        status: 'eliminated',
        holders: ['Tom Bello'],
        under: 'cfo',
        areas: ['fax'],
      },
      filled: { title: 'Controller', under: 'cfo' },
      cto: {
        title: '首席技术官兼人工智能与数据平台研究院院长',
        holders: ['王小明'],
        under: 'ceo',
        areas: ['人工智能', '数据平台'],
      },
      arabic: {
        title: 'الرئيس التنفيذي للعمليات والتخطيط الاستراتيجي',
        holders: ['سارة أحمد'],
        under: 'cto',
        areas: ['العمليات', 'hiring', 'التخطيط'],
        headcount: 4,
      },
      hebrew: {
        title: 'מנהלת שירות לקוחות (CCO)',
        holders: ['Ida Berg'],
        under: 'cto',
        marks: [mark('error')],
        dottedTo: ['coo'],
      },
      thai: { title: 'ผู้อำนวยการฝ่ายปฏิบัติการและกลยุทธ์องค์กรระดับภูมิภาค', under: 'cto' },
      long: {
        title: 'Donaudampfschifffahrtsgesellschaftskapitänsanwärterinnenbeauftragte',
        holders: ['Maximiliane'.repeat(12)],
        under: 'cto',
        areas: ['a'.repeat(60)],
      },
      wordy: {
        title:
          'Senior Vice President of Global Customer Experience Transformation, Strategy, Enablement and Everything Else That Nobody Wanted',
        holders: ['Ana Ruiz', 'Piotr Zieliński', 'May Chen', 'Lena Vogt', 'Tom Bello', 'Dana Fox', 'Kofi Mensah'],
        under: 'cto',
      },
      endless: { title: 'x'.repeat(200), holders: ['y'.repeat(200)], under: 'cfo', areas: ['z'.repeat(200)] },
      family: { title: '👨‍👩‍👧‍👦🏳️‍🌈👩🏽‍🚀'.repeat(20), holders: ['🧑🏽‍🔬'.repeat(40)], under: 'cfo' },
      mixed: {
        title: 'رئيس Customer Experience العملاء CXO والتجربة الرقمية',
        holders: ['Sara سارة'],
        under: 'coo',
        areas: ['CX تجربة'],
      },
      emoji: {
        title: '👩‍🚀 Chief Space Officer 🚀',
        holders: ['🧑🏽‍🔬 Dr. Sky'],
        under: 'cto',
        areas: ['🚀', '🛰️ orbit'],
      },
    },
    'Gallery',
  );
