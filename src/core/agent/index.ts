export { AgentError } from './arguments';
export type { AgentChart, AgentHost } from './charts';
export { INSTRUCTIONS } from './instructions';
export type { InputSchema, Json, JsonObject } from './json';
export { runTool, tools } from './run';
export type { Tool } from './tool';
