import { jest } from '@jest/globals';

jest.setTimeout(20_000);
beforeEach(() => expect.hasAssertions());
