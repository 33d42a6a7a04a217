/** What something gives, and the processor's time that it takes, which other work on the machine does not change much. */
export function measureCpu<Result>(run: () => Result): { result: Result; cpuMs: number } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, cpuMs: (user + system) / 1000 };
}
