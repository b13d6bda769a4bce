import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BareRepository } from './bare-repository.ts';

const CLEAN = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' };

/** Git's own server program behind HTTP, as `actions/checkout` meets it. */
export class GitServer {
  readonly #repository: BareRepository;
  readonly #server: Server;

  private constructor(repository: BareRepository) {
    this.#repository = repository;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  static async start(repository: BareRepository): Promise<GitServer> {
    repository.git(['config', 'http.receivepack', 'true']);
    const server = new GitServer(repository);
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** A shallow clone of the branch tip, as a checkout step leaves it. */
  async clone(): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'trailmark-clone-'));
    const url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
    await runGit(['clone', '-q', '--depth', '1', url, folder], folder);
    return folder;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const variables = {
      GIT_PROJECT_ROOT: this.#repository.folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: 'somebody',
    };
    const child = spawn('git', ['http-backend'], { env: { PATH: process.env.PATH ?? '', ...CLEAN, ...variables } });
    request.pipe(child.stdin);
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('close', () => answerAs(response, Buffer.concat(parts)));
  }
}

/** Runs git in a folder and gives what it prints. */
export async function runGit(args: readonly string[], folder: string): Promise<string> {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, ...CLEAN };
  return (await promisify(execFile)('git', [...args], { cwd: folder, env })).stdout.trim();
}

/** The program's answer has its headers before the first empty line, the status among them. */
function answerAs(response: ServerResponse, output: Buffer): void {
  const end = output.indexOf('\r\n\r\n');
  const lines = output.subarray(0, end).toString('latin1').split('\r\n');
  const headers = lines.map((line) => line.split(/: (.*)/s, 2) as [string, string]);
  const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
  const others = headers.filter(([name]) => name !== 'Status');
  response.writeHead(Number.parseInt(status, 10), Object.fromEntries(others)).end(output.subarray(end + 4));
}
