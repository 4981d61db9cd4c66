export { createGateway, type GatewayOptions } from './gateway.ts';
export { limits } from './limits.ts';
export { Rates, usualRates } from './rates.ts';
export { developmentSignIn } from './sign-in.ts';
