import { cast, countStatements } from '@bangban/testing';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); await directory.ask(cast.clerk(), '{ categories { name } }'); });
afterAll(() => directory?.stop());

async function cost(query: string, variables?: Record<string, unknown>) {
  const { result, statements } = await countStatements(() => directory.ask(cast.clerk(), query, variables));
  expect(result.code).toBeUndefined();
  return statements;
}
const representations = (count: number) => ({ representations: Array.from({ length: count }, (_, index) => ({ __typename: 'OrgUnit', code: index % 2 ? 'SY-GD' : 'SY-YSB' })) });

describe('a list of 50 costs as many statements as one of 10', () => {
  it.each([
    ['officers with their units', (size: number) => cost(`{ officers(first: ${size}) { nodes { title unit { name parent { name } } } } }`)],
    ['units with their officers and their children', (size: number) => cost(`{ orgUnits(first: ${size}) { nodes { name officers { title } children { name } } } }`)],
    ['places with their units', (size: number) => cost(`{ servicePoints(first: ${size}) { nodes { name unit { name } } } }`)],
    ['references of another service', (size: number) => cost('query($representations: [_Any!]!) { _entities(representations: $representations) { ... on OrgUnit { name parent { name } } } }', representations(size))],
  ])('%s', async (_, of) => {
    const [ten, fifty] = [await of(10), await of(50)];
    expect(fifty).toBe(ten);
    expect(fifty).toBeLessThanOrEqual(4);
  });
});
