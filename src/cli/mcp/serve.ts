import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { AgentHost } from '../../core/agent';
import { mcpServer } from './server';

/** Serves agents over standard input and output until the input ends. */
export async function serve(host: AgentHost, version: string): Promise<void> {
  serveStdio(() => mcpServer(host, version));
  await new Promise<void>((resolve) => process.stdin.once('close', resolve));
}
