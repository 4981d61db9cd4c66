import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Directory, Rules } from '@bangban/directory-client';
import { pageOf } from '@bangban/kernel';
import { Allow } from '@bangban/platform';
import { localDate, type LocalDate } from '@bangban/working-time';
import type { QueryServiceNetworkArgs, ServiceNetworkIncompleteArgs } from '../generated/graphql.ts';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import { networkCsv } from './service-network.csv.ts';
import { counted, lackOf, lacks, levels, required } from './service-network.rules.ts';
import type { ServicePoint } from './service-point.entity.ts';

interface Network { asOf: LocalDate; points: ServicePoint[]; filter: QueryServiceNetworkArgs['filter']; directory: Directory; rules: Rules }

/** 区乡村三级: which places lack what they have to have. Wholly from memory; the register is open to everybody, and so is what it lacks to every officer. */
@Resolver('ServiceNetwork')
export class ServiceNetworkResolver {
  constructor(private readonly store: DirectoryStore) {}

  @Allow('OFFICER') @Query()
  async serviceNetwork(@Args() { filter }: QueryServiceNetworkArgs): Promise<Network> {
    const { directory, servicePoints, now } = await this.store.current();
    const asOf = localDate(now);
    const units = filter?.unit ? directory.subtree(filter.unit) : undefined;
    const points = servicePoints.filter(({ level, unitCode }) => (!filter?.level || level === filter.level) && (!units || units.includes(unitCode))).sort((a, b) => (a.code < b.code ? -1 : 1));
    return { asOf, points, filter, directory, rules: directory.rulebook.at(asOf) };
  }

  @ResolveField()
  levels(@Parent() { points, filter, rules }: Network) {
    return levels.filter((level) => !filter?.level || level === filter.level).map((level) => {
      const { equipment, staff } = required(rules, level);
      return { level, requiredEquipment: equipment, requiredStaff: staff, ...counted(points.filter((point) => point.level === level).map((point) => lackOf(point, rules))) };
    });
  }

  @ResolveField()
  units(@Parent() { points, directory, rules }: Network) {
    return [...Map.groupBy(points, ({ unitCode }) => unitCode)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, own]) => ({ unit: directory.unit(code), ...counted(own.map((point) => lackOf(point, rules))) }));
  }

  @ResolveField()
  async localitiesWithoutPlace(@Parent() { filter, directory }: Network) {
    const { servicePoints } = await this.store.current();
    const served = new Set(servicePoints.filter(({ level }) => level === 'TOWNSHIP').map(({ unitCode }) => unitCode));
    const asked = filter?.unit ? directory.subtree(filter.unit) : directory.snapshot.units.map(({ code }) => code);
    return directory.snapshot.units.filter(({ code, kind }) => localityKinds.has(kind) && asked.includes(code) && !served.has(code));
  }

  @ResolveField()
  incomplete(@Parent() { points, rules }: Network, @Args() { lacking, ...page }: ServiceNetworkIncompleteArgs) {
    return pageOf(points.filter((point) => lacks(lackOf(point, rules), lacking ?? 'ANY')), page, ({ code }) => code);
  }

  @ResolveField()
  csv(@Parent() { points, directory, rules }: Network) { return networkCsv(points, directory, rules); }
}

const localityKinds = new Set(['SUBDISTRICT', 'TOWNSHIP', 'PARK']);
