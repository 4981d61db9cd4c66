import { jest } from '@jest/globals';

jest.setTimeout(5_000);
beforeEach(() => expect.hasAssertions());
