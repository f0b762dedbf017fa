import { type ChildProcess, spawn } from 'node:child_process';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** A client that speaks just enough of the Language Server Protocol: JSON-RPC 2.0 with `Content-Length` headers. */
export class LanguageClient {
  readonly #server: ChildProcess;
  readonly #waiting: {
    readonly wanted: (message: Message) => boolean;
    readonly done: (message: Message) => void;
  }[] = [];
  readonly #seen: Message[] = [];
  #buffer: Buffer = Buffer.alloc(0);
  #id = 0;

  constructor(command: string, args: readonly string[], cwd: string) {
    this.#server = spawn(command, args, { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
    this.#server.stdout?.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  /** Asks and gives the result. */
  async request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#id;
    this.#send({ id, method, params });
    return (await this.#next((message) => message.id === id && message.method === undefined)).result;
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** The parameters of the next notification of a method. */
  async notified(method: string): Promise<unknown> {
    return (await this.#next((message) => message.method === method)).params;
  }

  /** Ends the server as the protocol asks for, and gives its exit status. */
  async close(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#server.once('exit', resolve));
    await this.request('shutdown', null);
    this.notify('exit', null);
    return ended;
  }

  #send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#server.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#server.stdin?.write(body);
  }

  #next(wanted: (message: Message) => boolean): Promise<Message> {
    const at = this.#seen.findIndex(wanted);
    const [message] = at === -1 ? [] : this.#seen.splice(at, 1);
    if (message !== undefined) return Promise.resolve(message);
    return new Promise((done) => this.#waiting.push({ wanted, done }));
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, head))?.[1]);
      if (head === -1 || this.#buffer.length < head + 4 + length) return;
      const message: Message = JSON.parse(this.#buffer.toString('utf8', head + 4, head + 4 + length));
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      const at = this.#waiting.findIndex(({ wanted }) => wanted(message));
      const [waiting] = at === -1 ? [] : this.#waiting.splice(at, 1);
      if (waiting === undefined) this.#seen.push(message);
      else waiting.done(message);
    }
  }
}
