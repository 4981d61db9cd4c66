import type { Service } from '@bangban/contracts';

export const ownerRole = (service: Service) => `bangban_${service}_owner`;
export const serviceRole = (service: Service) => `bangban_${service}`;
export const queueSchema = (service: Service) => `${service}_queue`;

/** For migrations: the administrator's URL, acting as the schema's owner, so that what they make belongs to the owner. */
export const ownerUrl = (adminUrl: string, service: Service): string => acting(adminUrl, ownerRole(service), `${service},public`);

/** The administrator's URL, acting as the service's own role in the schema of its queue. */
export const queueUrl = (adminUrl: string, service: Service): string => acting(adminUrl, serviceRole(service), queueSchema(service));

/** What a service connects with. */
export function serviceUrl(adminUrl: string, service: Service, password: string): string {
  const url = new URL(adminUrl);
  url.username = serviceRole(service);
  url.password = encodeURIComponent(password);
  return url.href;
}

export function databaseUrl(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

export const databaseName = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

function acting(adminUrl: string, role: string, searchPath: string): string {
  const url = new URL(adminUrl);
  url.searchParams.set('options', `-c role=${role} -c search_path=${searchPath} -c timezone=Asia/Shanghai`);
  return url.href.replaceAll('+', '%20');
}
