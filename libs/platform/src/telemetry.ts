// Apollo's packages report to their maker (@apollo/gateway 2.14 every hour, and it probes cloud metadata addresses). Imported before them, so that it never begins.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';
export {};
