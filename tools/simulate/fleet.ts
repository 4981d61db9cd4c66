import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { deadlineKeepers, services, type Service } from '@bangban/contracts';
import type { Actor } from '@bangban/kernel';
import { freePort } from '@bangban/postgres';
import { serviceEnvironment } from '@bangban/start';
import { Worker } from '../faults/worker.ts';
import { Asker } from './asker.ts';
import type { Answer, Platform } from './clerk.ts';
import { actorOf } from './people.ts';
import type { Staff } from './happenings.ts';
import type { Database, Server } from './server.ts';

const patienceMs = 120_000;
/** What a worker would do now: steps that are due, periods to make. */
const undone = `select (select count(*) from liaison.deadline_step s join liaison.deadline d on d.id = s.deadline_id and d.generation = s.generation where s.state = 'PENDING' and s.due_at <= platform.now())::int
  + (select count(*) from liaison.duty where made_until < (platform.now() at time zone 'Asia/Shanghai')::date + 31 and (ends_on is null or ends_on > made_until))::int as count`;

/** The services as processes, on a database whose clock is given: the directory, liaison to be asked, and its workers, which are started again when they die. */
export class Fleet implements Platform {
  private readonly running: Worker[] = [];
  private readonly workers: Worker[] = [];
  private readonly pool: pg.Pool;
  private readonly askers = new Map<Service, Asker>();
  private dooms = 0;
  kills = 0;
  private constructor(private readonly server: Server, private readonly database: Database, private readonly name: string, private readonly staff: Staff, private readonly ports: Record<Service, number>) {
    this.pool = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
    this.pool.on('error', () => {}); // said by the next question
    mkdirSync(join(server.folder, name));
  }

  static async start(server: Server, database: Database, name: string, staff: Staff, workers: number, from: string): Promise<Fleet> {
    const ports = Object.fromEntries(await Promise.all(services.map(async (service) => [service, await freePort()]))) as Record<Service, number>;
    const fleet = new Fleet(server, database, name, staff, ports);
    await fleet.setNow(from);
    await fleet.run('directory', 'directory', ports.directory, 'all');
    await fleet.run('liaison', 'liaison', ports.liaison, 'web');
    for (let index = 1; index <= workers; index++) fleet.workers.push(await fleet.run(`liaison-worker-${index}`, 'liaison', await freePort(), 'worker'));
    for (const service of ['directory', 'liaison'] as const) fleet.askers.set(service, await Asker.of(service, `http://127.0.0.1:${ports[service]}`, server.keys.privateKey('gateway')));
    return fleet;
  }

  ask(service: 'liaison' | 'directory', actor: Actor, query: string, variables?: Record<string, unknown>): Promise<Answer> { return this.askers.get(service)!.ask(actor, query, variables); }
  async query<Row>(sql: string): Promise<Row[]> { return (await this.pool.query(sql)).rows as Row[]; }

  /** At the next time at which the workers have much to do, the first of them is killed in the midst of it. */
  doomOne(): void { this.dooms = 1; }

  async moveTo(time: string): Promise<void> {
    await this.setNow(time);
    const due = await this.undone();
    if (this.dooms && due > 20) {
      this.dooms = 0;
      this.kills += 1;
      for (let left = due; left === due; left = await this.undone()) await sleep(5);
      await this.workers[0]!.kill();
    }
    await this.until(`all that is due at ${time} is done`, async () => (await this.undone()) === 0);
  }

  /** Proposed and approved in the directory, after hotline and liaison have answered; hotline runs for this alone. */
  async declareRest(days: readonly string[]): Promise<void> {
    const hotline = await this.run('hotline', 'hotline', this.ports.hotline, 'all');
    const [proposer, second] = ['SY-YSB-S', 'SY-ZFB-S'].map((code) => actorOf(this.staff, code)) as [Actor, Actor];
    const { draft: { id, version } } = await this.decided(proposer, 'draftRestDays', 'DraftRestDaysInput', 'draft { id version }', { restDays: days.map((day) => ({ from: day, to: day, name: '区运动会' })), reason: '区运动会' });
    await this.until('every service has answered the draft', async () => (await this.query(`select from directory.calendar_draft_answer where draft_id = '${id}'`)).length === deadlineKeepers.length);
    const { draft: { resultVersion } } = await this.decided(second, 'approveCalendarDraft', 'DecideCalendarDraftInput', 'draft { resultVersion }', { id, expectedVersion: version });
    await this.until('every deadline follows the calendar', async () => (await this.query(`select from liaison.deadline where met_at is null and withdrawn_at is null and calendar_version < ${resultVersion} limit 1`)).length === 0);
    await sleep(6_000); // each process asks the directory every 5 s
    this.running.splice(this.running.indexOf(hotline), 1);
    await hotline.stop();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.askers.values()].map((one) => one.close()));
    await Promise.all(this.running.map((one) => one.stop()));
    await this.pool.end();
  }

  private async setNow(time: string): Promise<void> {
    await this.query(`create or replace function platform.now() returns timestamptz language sql volatile as 'select ''${time}:01+08:00''::timestamptz'`);
  }

  private async undone(): Promise<number> { return (await this.query<{ count: number }>(undone))[0]!.count; }

  private async decided(actor: Actor, mutation: string, type: string, answer: string, input: object) {
    const { data, code, message } = await this.ask('directory', actor, `mutation($input: ${type}!) { ${mutation}(input: $input) { ${answer} } }`, { input: { idempotencyKey: `simulated-${mutation}`, ...input } });
    if (code) throw new Error(`${mutation}: ${code} ${message}`);
    return data[mutation];
  }

  private async until(what: string, reached: () => Promise<boolean>): Promise<void> {
    const since = performance.now();
    while (!(await reached())) {
      if (performance.now() - since > patienceMs) throw new Error(`${this.name}: it is not so within ${patienceMs / 1_000} s that ${what}`);
      await sleep(20);
    }
  }

  private async run(name: string, service: Service, port: number, role: string): Promise<Worker> {
    const { folder, keysDir } = this.server;
    const own = (inner: string) => join(folder, this.name, inner);
    const serviceUrls = Object.fromEntries(services.map((one) => [one, `http://127.0.0.1:${this.ports[one]}`])) as Record<Service, string>;
    const env = serviceEnvironment(service, { keysDir, cacheDir: own(`cache-${name}`), anchorsDir: own('anchors'), attachmentsDir: own('attachments'), messagesDir: own('messages'), redisUrl: undefined, serviceUrls, databaseUrls: this.database.urls, more: {} });
    const worker = await Worker.start({ name, service, port, log: own(`${name}.log`), onChange: () => {}, env: { ...env, ROLE: role, LOG_LEVEL: 'error', RECONCILE_EVERY_MS: '50', RECONCILE_GRACE_MS: '0', PERIODIC_EVERY_MS: '100' } });
    this.running.push(worker);
    return worker;
  }
}
