import { checkDependencies } from './dependencies.ts';

const report = await checkDependencies(process.cwd());
for (const { rule, from, to } of report.violations) console.error(`${rule}: ${from} -> ${to}`);
for (const file of report.unseen) console.error(`not seen: ${file}`);
console.log(
  `dependencies: ${report.modules} modules, ${report.violations.length} violations, ${report.unseen.length} unseen`,
);
if (report.violations.length > 0 || report.unseen.length > 0 || report.modules === 0) {
  process.exitCode = 1;
}
