import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DirectoryClient, officerStub, unitStub, type ServicePoint } from '@bangban/directory-client';
import { pageOf, pageSize, refuse, type Actor } from '@bangban/kernel';
import { batched, type RequestContext } from '@bangban/platform';
import type { QueryStationsArgs, StationTeamKind } from '../generated/graphql.ts';

interface Member { id: string; station: string; team: StationTeamKind; officerId: string | null; outsideName: string | null; organisation: string | null; dutyHours: string; joinedAt: string }
const teamKinds = ['POLICY_ADVICE', 'LEGAL_COUNSEL'] as const satisfies readonly StationTeamKind[];

/** Stations are the directory's; their teams are kept here. Open to everybody who has signed in. */
@Injectable()
export class StationReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient) {}

  list(actor: Actor, page: QueryStationsArgs, size = pageSize(page)) {
    const { nodes, ...rest } = pageOf(this.client.directory.snapshot.servicePoints.filter(({ kind }) => kind === 'STATION'), page, ({ code }) => code, size);
    const shown = new Map(nodes.map((point) => [point.code, this.shown(actor, point)]));
    return { ...rest, nodes: [...shown.values()], edges: rest.edges.map(({ cursor, node }) => ({ cursor, node: shown.get(node.code)! })) };
  }

  one(actor: Actor, code: string) { return this.shown(actor, this.station(code)); }

  station(code: string): ServicePoint {
    const point = this.client.directory.servicePoint(code);
    return point?.kind === 'STATION' ? point : refuse('NOT_FOUND', { what: '营商驿站', id: code });
  }

  private shown(actor: Actor, { code, name, unit }: ServicePoint) {
    const { directory } = this.client;
    return {
      code, name, servicePoint: { code }, unitId: unit, unit: unitStub(directory, unit),
      teams: async (_: unknown, context: RequestContext) => {
        const members = await batched(context, 'stationMembers', (codes) => this.members(codes), []).load(code);
        return teamKinds.map((kind) => ({ kind, members: members.filter(({ team }) => team === kind).map((one) => memberView(one)) }));
      },
    };

    function memberView({ outsideName, officerId, ...rest }: Member) {
      const officer = officerStub(directory, officerId);
      return { ...rest, officerId, officer: actor.kind === 'OFFICER' ? officer : null, name: outsideName ?? officer!.title };
    }
  }

  private async members(codes: readonly string[]): Promise<Map<string, Member[]>> {
    const { rows } = await sql<Member>`select id, station, team, officer_code as "officerId", outside_name as "outsideName", organisation, duty_hours as "dutyHours", joined_at as "joinedAt"
      from station_member where station = any(${[...codes]}::text[]) and left_at is null order by joined_at, id`.execute(this.em.getKysely());
    return Map.groupBy(rows, ({ station }) => station);
  }
}
