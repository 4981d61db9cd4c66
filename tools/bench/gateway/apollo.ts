// @apollo/gateway as its documentation starts it. Child process.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { ApolloGateway } from '@apollo/gateway';

const gateway = new ApolloGateway({ supergraphSdl: readFileSync(process.env.SUPERGRAPH!, 'utf8') });
const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: 0, host: '127.0.0.1' } });
process.send!({ port: Number(new URL(url).port) });
for (const end of ['disconnect', 'SIGTERM'] as const) process.once(end, () => process.exit());
