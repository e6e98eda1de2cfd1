// Counts a police file by LSOA, month and type with DuckDB, in the folder that has @duckdb/node-api. Prints the seconds of each run, then groups and rows.
import { createRequire } from 'node:module';
const [file, threads, runs] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(process.cwd() + '/')('@duckdb/node-api');
const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();
for (let run = 0; run < Number(runs); run++) {
  const start = performance.now();
  const answer = await connection.runAndReadAll(`select count(*), sum(n)::bigint from (select "LSOA code", "Month", "Crime type", count(*) n from read_csv('${file}') group by all)`);
  const seconds = (performance.now() - start) / 1000;
  console.log([seconds.toFixed(3), ...answer.getRows()[0].map(String)].join(' '));
}
