import { serveProcess } from './process';

serveProcess();
