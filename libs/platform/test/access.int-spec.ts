import { cast, graphql, serviceToken } from '@bangban/testing';
import { startSmallService, UnansweredResolver, type SmallService } from './small-service.ts';
import { ownToken } from './two-services.ts';

let service: SmallService;
beforeAll(async () => { service = await startSmallService(); });
afterAll(() => service?.stop());

const enterprise = cast.enterprise('91321311Y7J6DU5MJD');
const machine = cast.machine('MC-SW', 'SY-SW');

describe('a root field', () => {
  it.each([
    ['open', 'a dispatcher', cast.dispatcher(), '公开'],
    ['open', 'an enterprise', enterprise, '公开'],
    ['open', 'a machine', machine, '公开'],
    ['dispatchersOnly', 'a dispatcher', cast.dispatcher(), '派单员'],
    ['enterprisesOnly', 'an enterprise', enterprise, '企业'],
  ])('%s answers %s', async (field, _, actor, answer) => {
    expect(await service.ask(actor, `{ ${field} }`)).toEqual({ data: { [field]: answer } });
  });

  it.each([
    ['dispatchersOnly', 'a handler', cast.handler('SY-GD')],
    ['dispatchersOnly', 'an enterprise', enterprise],
    ['dispatchersOnly', 'a machine', machine],
    ['enterprisesOnly', 'a dispatcher', cast.dispatcher()],
    ['undeclared', 'a supervisor', cast.supervisor()],
  ])('%s is forbidden to %s', async (field, _, actor) => {
    const { data, errors } = await service.ask(actor, `{ ${field} }`);
    expect(data?.[field] ?? null).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringContaining('没有办理此事项的权限'), path: [field], extensions: { code: 'FORBIDDEN', facts: {} } }]);
  });

  it('that is forbidden leaves the others of the same query answered', async () => {
    expect(await service.ask(enterprise, '{ open dispatchersOnly }')).toMatchObject({ data: { open: '公开', dispatchersOnly: null }, errors: [{ path: ['dispatchersOnly'] }] });
  });

  it('without a resolver stops the service from starting, and is named', async () => {
    await expect(startSmallService({ folder: 'unanswered', resolver: UnansweredResolver })).rejects.toThrow('no resolver for Query.forgotten, Mutation.forgottenToo');
  });
});

describe('a service', () => {
  it('answers nobody without a token, but tells everybody that it is up', async () => {
    expect(await graphql(`${service.url}/graphql`, '{ open }')).toMatchObject({ status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${service.url}/health/ready`)).json()).toEqual({ status: 'up', database: 'up', queue: 'up' });
  });

  it('[X.11] answers nothing in GraphQL to a sister service, whose own key speaks for a system that would see every case by reference', async () => {
    for (const path of ['/graphql', '/%67raphql', '/graphql?query=%7Bopen%7D']) {
      const answer = await fetch(`${service.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await ownToken('hotline', 'directory')}` }, body: JSON.stringify({ query: '{ open _service { sdl } }' }) });
      expect([path, answer.status, await answer.json()]).toMatchObject([path, 403, { errors: [{ extensions: { code: 'FORBIDDEN' } }] }]);
    }
  });

  it('answers a path it does not have with 404, and does not let the caller wait', async () => {
    const headers = { authorization: `Bearer ${await serviceToken('directory', cast.clerk())}` };
    expect((await fetch(`${service.url}/nothing`, { headers, signal: AbortSignal.timeout(3_000) })).status).toBe(404);
  });
});
