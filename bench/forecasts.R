# The peer: R's ets on the first so many series (a row each, the months to learn from, then twelve that came), and how often its ranges held.
arguments <- commandArgs(TRUE)
suppressPackageStartupMessages(library(forecast))
rows <- as.matrix(read.csv(arguments[1], header = FALSE))[seq_len(as.integer(arguments[2])), ]
months <- ncol(rows) - 12
held <- c(0, 0)
missed <- 0
start <- proc.time()[3]
made <- lapply(seq_len(nrow(rows)), function(i) forecast(ets(ts(rows[i, seq_len(months)], frequency = 12)), h = 12, level = c(80, 95)))
seconds <- proc.time()[3] - start
for (i in seq_len(nrow(rows))) {
  came <- rows[i, months + 1:12]
  held <- held + colSums(came >= floor(made[[i]]$lower) & came <= ceiling(made[[i]]$upper))
  missed <- missed + sum(abs(came - made[[i]]$mean))
}
cat(seconds / nrow(rows), held / nrow(rows) / 12, missed / nrow(rows) / 12, "\n")
