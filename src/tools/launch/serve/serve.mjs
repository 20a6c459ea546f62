import { createServer } from 'node:http';
import { Complaint } from '../check/complaint.mjs';
import { answerFrom } from './files.mjs';

const FIRST_PORT = 4173;
const PORTS_TRIED = 100;
/** Both loopback addresses, since "localhost" means one on some systems and the other on others. */
const HOSTS = ['127.0.0.1', '::1'];

/**
 * @typedef {object} Served
 * @property {string} url with a slash at its end
 * @property {() => void} close
 */

/**
 * Serves a folder on this machine only, by parts and packed, as a good static host would.
 *
 * @type {(folder: string, ports: readonly number[]) => Promise<Served>}
 */
export async function serve(folder, ports) {
  const answer = answerFrom(folder);
  for (const port of ports) {
    const servers = await listenOnAll(answer, port);
    if (servers !== null) return served(servers);
  }
  throw new Complaint(takenSentence(ports));
}

/**
 * The ports to try: the one that `PORT` names (0: any that is free), else 4173 and those after it.
 *
 * @type {(wanted: string | undefined) => number[]}
 */
export function portsFor(wanted) {
  if (wanted === undefined || wanted === '') {
    return Array.from({ length: PORTS_TRIED }, (_, index) => FIRST_PORT + index);
  }
  const port = Number(wanted);
  if (/^\d+$/.test(wanted) && port <= 65535) return [port];
  throw new Complaint(`PORT is "${wanted}", which is not a port number from 0 to 65535.`);
}

/** @type {(ports: readonly number[]) => string} */
const takenSentence = (ports) =>
  ports.length === 1
    ? `Port ${ports[0]} is taken: stop what uses it, or give another as PORT.`
    : `Ports ${ports[0]} to ${ports.at(-1)} are all taken: give a free one as PORT.`;

/**
 * @typedef {import('node:http').Server} Server
 * @typedef {import('node:http').RequestListener} Listener
 */

/**
 * `null` when the port is taken on either address. A machine without IPv6 gets one server.
 *
 * @type {(answer: Listener, port: number) => Promise<Server[] | null>}
 */
async function listenOnAll(answer, port) {
  /** @type {Server[]} */
  const servers = [];
  for (const host of HOSTS) {
    const server = createServer(answer);
    const failure = await listen(server, servers[0] ? portOf(servers[0]) : port, host);
    if (failure === null) servers.push(server);
    else if (failure === 'EADDRINUSE') {
      close(servers);
      return null;
    } else if (failure === 'EACCES')
      throw new Complaint(`Port ${port} may not be used: give another as PORT.`);
  }
  if (servers.length === 0)
    throw new Complaint('This machine has no loopback address to serve on.');
  return servers;
}

/** @type {(server: Server, port: number, host: string) => Promise<string | null>} */
const listen = (server, port, host) =>
  new Promise((resolve) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      resolve(error.code ?? error.message);
    });
    server.listen({ port, host }, () => {
      // What goes wrong with one connection later ends that one.
      server.on('error', () => undefined);
      resolve(null);
    });
  });

/** @type {(servers: readonly Server[]) => Served} */
const served = (servers) => ({
  url: `http://localhost:${servers[0] ? portOf(servers[0]) : 0}/`,
  close: () => {
    close(servers);
  },
});

/** @type {(server: Server) => number} */
function portOf(server) {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

/** @type {(servers: readonly Server[]) => void} */
function close(servers) {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
}
