import { isEnumType, type GraphQLSchema } from 'graphql';

/** Every enum value of a service with its Chinese label: the schema's own description, so that there is one place for it (X.17). */
export const enumLabels = (schema: GraphQLSchema, enumName?: string | null) =>
  Object.values(schema.getTypeMap()).filter(isEnumType)
    .filter(({ name }) => !name.includes('__') && !name.startsWith('join') && (!enumName || name === enumName))
    .flatMap((type) => type.getValues().map(({ name, description }) => ({ enumName: type.name, value: name, label: description ?? name })));
