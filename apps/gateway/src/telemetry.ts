// @apollo/gateway 2.14 reports to its maker every hour and probes cloud metadata addresses. Imported before it, so that it never begins.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';
export {};
