import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that can be made to swallow everything, as a hung host does, or to refuse, as an absent one. */
export async function breakableWay(to: string) {
  const { hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  let state: 'open' | 'hung' | 'away' = 'open';
  const server = createServer((near) => {
    sockets.add(near.on('error', () => {}));
    if (state === 'away') return near.destroy();
    const far = connect(Number(port), hostname).on('error', () => near.destroy()).on('close', () => near.destroy());
    sockets.add(far);
    near.on('data', (data) => state === 'open' && far.write(data)).on('close', () => far.destroy());
    far.on('data', (data) => state === 'open' && near.write(data));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = new URL(to);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    be(next: typeof state) { state = next; if (next === 'away') for (const socket of sockets) socket.destroy(); },
    stop() { for (const socket of sockets) socket.destroy(); server.close(); },
  };
}
