import { jest } from '@jest/globals';

jest.setTimeout(30_000);
beforeEach(() => expect.hasAssertions());
