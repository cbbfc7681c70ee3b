import { fromJsonSchema, McpServer } from '@modelcontextprotocol/server';
import type { AgentHost } from '../../core/agent';
import { AgentError, INSTRUCTIONS, runTool, tools } from '../../core/agent';

/** A server for the Model Context Protocol with all tools of a host. */
export function mcpServer(host: AgentHost, version: string): McpServer {
  const server = new McpServer({ name: 'orgchart', title: 'Org Chart', version }, { instructions: INSTRUCTIONS });
  for (const tool of tools) {
    if (tool.needsGit && !host.at) continue;
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: tool.description,
        inputSchema: fromJsonSchema<unknown>(JSON.parse(JSON.stringify(tool.inputSchema))),
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      async (args) => {
        try {
          return { content: [{ type: 'text', text: JSON.stringify(await runTool(tool, args, host)) }] };
        } catch (error) {
          if (!(error instanceof AgentError)) throw error;
          return { content: [{ type: 'text', text: error.message }], isError: true };
        }
      },
    );
  }
  return server;
}
