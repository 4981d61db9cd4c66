import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

interface Pair { near: Socket; far: Socket | undefined; swallowed: boolean }

/**
 * Stands between a client and a server on this machine. From `swallow()` on, whatever either says goes nowhere and no connection is ever closed,
 * as when a firewall has forgotten them. `heal()` lets new connections through; those that were swallowed stay as they are.
 */
export class BlackHole {
  private readonly pairs = new Set<Pair>();
  private swallowing = false;
  private constructor(private readonly server: Server, private readonly farPort: number) {
    server.on('connection', (near) => this.join(near));
  }

  static async before(farPort: number): Promise<BlackHole> {
    const server = createServer({ allowHalfOpen: true });
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
    return new BlackHole(server, farPort);
  }

  get port(): number { return (this.server.address() as AddressInfo).port; }

  swallow(): void {
    this.swallowing = true;
    for (const pair of this.pairs) pair.swallowed = true;
  }

  heal(): void { this.swallowing = false; }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const { near, far } of this.pairs) [near, far].forEach((socket) => socket?.destroy());
    await closed;
  }

  private join(near: Socket): void {
    const pair: Pair = { near, far: undefined, swallowed: this.swallowing };
    this.pairs.add(pair);
    if (!pair.swallowed) pair.far = connect({ port: this.farPort, host: '127.0.0.1', allowHalfOpen: true });
    this.pass(pair, near, () => pair.far);
    if (pair.far) this.pass(pair, pair.far, () => near);
  }

  /** Reads on even while nothing is passed on: who writes must not notice. */
  private pass(pair: Pair, from: Socket, to: () => Socket | undefined): void {
    const unless = (act: () => void) => () => { if (!pair.swallowed) act(); };
    from.setNoDelay(true);
    from.on('data', (chunk) => { if (!pair.swallowed) to()?.write(chunk); });
    from.on('end', unless(() => to()?.end()));
    from.on('error', () => {});
    from.on('close', unless(() => { to()?.destroy(); this.pairs.delete(pair); }));
  }
}
