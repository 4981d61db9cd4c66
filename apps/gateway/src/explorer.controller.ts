import { Controller, Get, Header } from '@nestjs/common';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

export const firstQuery = `# 在下方“Headers”中把令牌填在 Bearer 之后，再点运行。
query First {
  viewer {
    name
    roles
    unit {
      name
    }
  }
  tickets(first: 5) {
    totalCount
    edges {
      node {
        number
        title
        handlingUnit {
          name
        }
      }
    }
  }
}
`;

/** GraphiQL from the npm package, everything inline: it works where there is no internet, and the policy keeps it so. */
@Controller()
export class ExplorerController {
  private page: string | undefined;

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src blob:; frame-ancestors 'none'")
  show(): string {
    this.page ??= renderGraphiQL({ title: '帮办 · GraphQL', endpoint: '/graphql', defaultQuery: firstQuery, headers: '{"authorization": "Bearer "}', defaultEditorToolsVisibility: 'headers' });
    return this.page;
  }
}
