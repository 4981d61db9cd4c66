import { settingsFrom } from './settings.ts';

it('takes what is given, and the whole district where nothing is', () => {
  expect(settingsFrom([])).toEqual({ seed: 2025, enterprises: 400, holders: 60, workers: 2 });
  expect(settingsFrom(['--seed', '7', '--enterprises', '12', '--holders', '5', '--workers', '3'])).toEqual({ seed: 7, enterprises: 12, holders: 5, workers: 3 });
});

it.each([[['--seed', 'x'], '--seed x is no whole number'], [['--workers', '0'], '--workers 0 is no whole number from 1'], [['--holders', '1.5'], '--holders 1.5'], [['--people', '3'], 'npm run simulate'], [['now'], 'npm run simulate']])('refuses %j', (args, message) => {
  expect(() => settingsFrom(args)).toThrow(message);
});
