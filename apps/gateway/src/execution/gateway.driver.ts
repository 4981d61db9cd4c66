import { Injectable, type Type } from '@nestjs/common';
import { ApolloGatewayDriver, type ApolloGatewayDriverConfig } from '@nestjs/apollo';
import type { SubgraphDataSource } from '../subgraph-data-source.ts';
import { CompilingGateway } from './compiling-gateway.ts';

/** Nest's driver with our gateway in the place of the one that it would make. */
export const GatewayDriver = {
  before(services: readonly SubgraphDataSource[]): Type<ApolloGatewayDriver> {
    const sources = Object.fromEntries(services.map((service) => [service.name, service]));
    @Injectable()
    class Driver extends ApolloGatewayDriver {
      override async start({ gateway, server = {} }: ApolloGatewayDriverConfig): Promise<void> {
        await this.registerFastify({ ...server, gateway: new CompilingGateway(gateway ?? {}, sources) } as never);
      }
    }
    return Driver;
  },
};
