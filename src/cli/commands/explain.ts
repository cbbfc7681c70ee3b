import { explainable, explain as explained } from '../../core/explain';
import type { Command } from '../command';
import { choice, didYouMean, Misuse } from '../command';
import { EXIT } from '../host';

/** Says what is known of a word that charts use. */
export const explain: Command = {
  name: 'explain',
  summary: 'Say what is known of a role, an area, a metric or another word of charts',
  usage: 'TERM',
  options: { format: { type: 'string', value: 'NAME', help: 'How to print it: markdown' } },
  notes: [
    'TERM is an id, a title, a name or an abbreviation of a role, an area, a metric, a group of people, an industry, a priority, a rule or a fact,',
    'such as "orgchart explain Chief Customer Officer". All meanings of an ambiguous word are listed.',
  ],
  run: async (args, host) => {
    choice(args, 'format', ['markdown']);
    const term = args.operands.join(' ');
    if (term.trim() === '') throw new Misuse('What shall be explained? Name a term, such as "orgchart explain cxo".');
    const text = explained(term);
    if (text === undefined) throw new Misuse(`Nothing is known of ${term}.${didYouMean(term, explainable())}`);
    host.out(text);
    return EXIT.clean;
  },
};
