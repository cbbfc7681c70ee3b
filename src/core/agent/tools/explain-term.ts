import { explain, explainable } from '../../explain';
import { nearest } from '../../text';
import { AgentError } from '../arguments';
import type { Tool } from '../tool';

export const explainTerm: Tool = {
  name: 'explain_term',
  title: 'Explain a role, area, metric or rule',
  description:
    'Explains a term from the built-in catalog: what a role usually owns, what an area covers, what a metric measures, or what a rule reports and how to fix it. Does not read any chart.',
  inputSchema: {
    type: 'object',
    properties: { term: { type: 'string', description: 'An id, a title, a name or an abbreviation.' } },
    required: ['term'],
    additionalProperties: false,
  },
  run: async (args, host) => {
    const term = args.text('term');
    const text = host.rulePage?.(term) ?? explain(term);
    if (text === undefined) {
      const meant = nearest(term, explainable());
      throw new AgentError(
        `Nothing is known about that term.${meant === undefined ? '' : ` Did you mean ${JSON.stringify(meant)}?`}`,
      );
    }
    return { term, markdown: text };
  },
};
