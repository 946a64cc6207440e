export { type Config, type ConfigResult, readConfig } from './config.ts';
export { createServer, type ServerOptions, type WaylineServer } from './createServer.ts';
