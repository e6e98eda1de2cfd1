# Counts a police file by LSOA, month and type with data.table. Prints the seconds of each run, then groups and rows.
suppressPackageStartupMessages(library(data.table))
given <- commandArgs(trailingOnly = TRUE)
setDTthreads(as.integer(given[2]))
for (run in seq_len(as.integer(given[3]))) {
  start <- proc.time()[3]
  rows <- fread(given[1], select = c("LSOA code", "Month", "Crime type"))
  counts <- rows[, .N, by = c("LSOA code", "Month", "Crime type")]
  cat(sprintf("%.3f %d %d\n", proc.time()[3] - start, nrow(counts), sum(counts$N)))
}
