# The peers in R: does one piece of work and prints the seconds of each time, the peak memory in MB and a figure to compare.
arguments <- commandArgs(TRUE)
work <- arguments[1]
data <- arguments[2]
library_quietly <- function(name) suppressPackageStartupMessages(library(name, character.only = TRUE))
times <- 3
if (work == "places") {
  library_quietly("sf")
  sf_use_s2(FALSE)
  wards <- st_set_crs(st_read(file.path(data, "wards.geojson"), quiet = TRUE), NA)
  rows <- read.csv(file.path(data, "points.csv"))
  run <- function() {
    points <- st_as_sf(rows, coords = c("x", "y"))
    found <- st_intersects(points, wards)
    sum(vapply(found, function(ward) if (length(ward)) ward[1] - 1 else 0, 0))
  }
} else if (work == "density-binned") {
  library_quietly("spatstat")
  rows <- read.csv(file.path(data, "kde.csv"))
  points <- suppressWarnings(ppp(rows$x, rows$y, owin(c(0, 20000), c(0, 20000))))
  run <- function() max(density(points, sigma = 300 / sqrt(8), kernel = "quartic", dimyx = 500, edge = FALSE)$v) * 1e6
} else {
  library_quietly("spdep")
  counts <- read.csv(file.path(data, "gi.csv"))[[1]]
  weights <- nb2listw(include.self(cell2nb(100, 50, type = "queen")), style = "B")
  run <- function() {
    set.seed(1)
    localG_perm(counts, weights, nsim = 999)
    localG(counts, weights)[1]
  }
}
seconds <- numeric(0)
for (i in seq_len(times)) {
  start <- proc.time()[3]
  figure <- run()
  seconds <- c(seconds, proc.time()[3] - start)
}
peak <- as.numeric(sub("[^0-9]*([0-9]+).*", "\\1", grep("VmHWM", readLines("/proc/self/status"), value = TRUE))) / 1024
cat(seconds, peak, format(figure, digits = 12), "\n")
