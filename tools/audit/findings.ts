/** What is wrong with a chain, and with which of its entries. Numbers are places in the chain. */
export type Finding =
  | { kind: 'EDITED'; seq: number; id: string }
  | { kind: 'MOVED'; id: string; from: number; to: number }
  | { kind: 'DELETED'; from: number; to: number; renumbered: boolean }
  | { kind: 'CUT'; from: number; to: number }
  | { kind: 'HEAD'; seq: number }
  | { kind: 'BEYOND'; from: number; to: number }
  | { kind: 'OUTSIDE'; count: number }
  | { kind: 'REWRITTEN'; seq: number; at: string; soundUntil: number }
  | { kind: 'CHECKPOINT'; seq: number }
  | { kind: 'TOO_EARLY'; from: number; to: number; at: string; olderThan: string }
  | { kind: 'UNSEALED'; count: number; seconds: number }
  | { kind: 'MORE'; count: number };

/** As a sentence for who has to act on it. */
export function sentence(finding: Finding): string {
  switch (finding.kind) {
    case 'EDITED': return `被改：第 ${finding.seq} 号（${finding.id}）的内容与封存时不符；若其内容无误，则是第 ${finding.seq - 1} 号连同其散列被改写`;
    case 'MOVED': return `被换位：${finding.id} 原为第 ${finding.from} 号，现在位于第 ${finding.to} 号`;
    case 'DELETED': return `被删：缺第 ${range(finding.from, finding.to)} 号${finding.renumbered ? '，其后的记录已被改号补齐' : ''}`;
    case 'CUT': return `被截尾：链条应到第 ${finding.to} 号，第 ${range(finding.from, finding.to)} 号已不在`;
    case 'HEAD': return `链头不符：第 ${finding.seq} 号的散列不是链头所记的，末尾的记录或链头被改写`;
    case 'BEYOND': return `来历不明：第 ${range(finding.from, finding.to)} 号在链头之后，不是封存程序写入的`;
    case 'OUTSIDE': return `来历不明：有 ${finding.count} 条记录的编号在链条的起点之前，不是封存程序写入的`;
    case 'REWRITTEN': return `被改写：第 ${finding.soundUntil + 1} 至 ${finding.seq} 号之间的链条在 ${finding.at} 锚定之后被整段改写`;
    case 'CHECKPOINT': return `清理记录不符：到第 ${finding.seq} 号为止的清理在审计记录中没有相应的一条，或者清掉了不满六个月的记录`;
    case 'TOO_EARLY': return `被提前清理：只应清理 ${finding.olderThan} 以前的记录，而第 ${range(finding.from, finding.to)} 号在 ${finding.at} 锚定之后才写入，也已不在`;
    case 'UNSEALED': return `未封存：有 ${finding.count} 条记录超过一分钟没有封存，最早的已有 ${Math.round(finding.seconds)} 秒；请检查该服务的 worker`;
    case 'MORE': return `此外还有 ${finding.count} 处不符，未逐一列出`;
  }
}

const range = (from: number, to: number): string => (from === to ? `${from}` : `${from} 至 ${to}`);
