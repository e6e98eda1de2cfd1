# The peer of `wardmote assess` in R: the same counts, rates, changes, forecasts, hot spots and maps, from the raw files.
# Usage: Rscript assess.R DATA OUT. Prints the seconds and the peak memory in MB. Neither officer nor rmarkdown is needed: it writes CSV and PNG, and no document.
arguments <- commandArgs(TRUE)
data <- arguments[1]
out <- arguments[2]
dir.create(out, showWarnings = FALSE, recursive = TRUE)
quietly <- function(name) suppressWarnings(suppressPackageStartupMessages(library(name, character.only = TRUE)))
for (name in c("data.table", "sf", "forecast", "spdep", "ggplot2")) quietly(name)
sf_use_s2(FALSE)
start <- proc.time()[3]

files <- list.files(file.path(data, "police/south-yorkshire"), "street.csv.gz$", full.names = TRUE)
rows <- rbindlist(lapply(files, function(file) fread(cmd = paste("gzip -dc", shQuote(file)), select = c("Month", "Longitude", "Latitude", "Crime type"), showProgress = FALSE)))
setnames(rows, "Crime type", "Type")
wards <- st_read(paste0("/vsigzip/", file.path(data, "boundaries/wards_2019_sheffield.geojson.gz")), quiet = TRUE)
wards <- st_transform(st_make_valid(wards), 27700)
people <- fread(cmd = paste("gzip -dc", shQuote(file.path(data, "population/ward_mid2020_persons_single_year_of_age.csv.gz"))), select = c("WD19CD", "All Ages"))
setnames(people, c("WD19CD", "People"))

placed <- unique(rows[!is.na(Longitude), .(Longitude, Latitude)])
points <- st_transform(st_as_sf(placed, coords = c("Longitude", "Latitude"), crs = 4326), 27700)
found <- vapply(st_intersects(points, wards), function(ward) if (length(ward)) ward[1] else NA_integer_, 1L)
placed[, `:=`(Ward = wards$WD19CD[found], X = st_coordinates(points)[, 1], Y = st_coordinates(points)[, 2])]
rows <- merge(rows, placed, by = c("Longitude", "Latitude"))[!is.na(Ward)]

months <- format(seq(as.Date("2018-01-01"), as.Date("2021-09-01"), "month"), "%Y-%m")
last <- tail(months, 12)
before <- months[34:45 - 12]
types <- c("All crime", sort(unique(rows$Type)))
of_type <- function(type) if (type == "All crime") rows[Type != "Anti-social behaviour"] else rows[Type == type]
for (type in types) {
  these <- of_type(type)
  slug <- gsub("[^a-z]+", "-", tolower(type))
  table <- data.table(Ward = wards$WD19CD, Name = wards$WD19NM)
  table <- merge(table, people, by.x = "Ward", by.y = "WD19CD", all.x = TRUE)
  counts <- function(of) these[Month %in% of, .N, by = Ward][table, on = "Ward"][, fifelse(is.na(N), 0L, N)]
  table[, Recorded := counts(last)][, Before := counts(before)]
  table[, Rate := 1000 * Recorded / People][, Low := 1000 * qgamma(.025, Recorded) / People][, High := 1000 * qgamma(.975, Recorded + 1) / People]
  table[, Change := 100 * (Recorded - Before) / Before]
  table[, Chance := p.adjust(mapply(function(a, b) if (a + b > 0) binom.test(a, a + b)$p.value else 1, Recorded, Before), "BH")]
  fwrite(table, file.path(out, paste0(slug, "-by-area.csv")))

  monthly <- these[, .N, by = Month][data.table(Month = months), on = "Month"]
  series <- ts(na.interp(ts(monthly$N, frequency = 12, start = c(2018, 1))), frequency = 12, start = c(2018, 1))
  models <- list(ets = function(y, h) forecast(ets(y), h), arima = function(y, h) forecast(auto.arima(y), h), naive = function(y, h) snaive(y, h))
  errors <- sapply(models, function(model) mean(abs(unlist(lapply(c(30, 33), function(end) tryCatch(window(series, start = time(series)[end + 1])[1:12] - model(window(series, end = time(series)[end]), 12)$mean, error = function(e) NA)))), na.rm = TRUE))
  expected <- models[[which.min(errors)]](series, 12)
  regression <- glm(N ~ seq_along(N) + factor(as.integer(substr(Month, 6, 7))), quasipoisson, monthly[!is.na(N)])
  fwrite(data.table(Month = months, N = monthly$N), file.path(out, paste0(slug, "-by-month.csv")))
  fwrite(data.table(expected = sum(expected$mean), slope = coef(summary(regression))[2, 1], error = coef(summary(regression))[2, 2]), file.path(out, paste0(slug, "-forecast.csv")))
  ggsave(file.path(out, paste0(slug, "-months.png")), ggplot(data.frame(t = seq_along(months), n = monthly$N), aes(t, n)) + geom_line(na.rm = TRUE), width = 7, height = 3, dpi = 100)

  map <- merge(wards, table, by.x = "WD19CD", by.y = "Ward")
  ggsave(file.path(out, paste0(slug, "-map.png")), ggplot(map) + geom_sf(aes(fill = Rate)), width = 6, height = 6, dpi = 100)
  year <- these[Month %in% last]
  if (nrow(year) >= 500) {
    if (!exists("hexagons")) {
      hexagons <- st_sf(geometry = st_make_grid(wards, 500, square = FALSE))
      hexagons <- hexagons[lengths(st_intersects(hexagons, wards)) > 0, ]
      neighbours <- nb2listw(include.self(poly2nb(hexagons, queen = TRUE)), style = "B", zero.policy = TRUE)
    }
    cells <- lengths(st_intersects(hexagons, st_as_sf(year, coords = c("X", "Y"), crs = 27700)))
    hexagons$z <- as.numeric(localG(cells, neighbours))
    hexagons$chance <- p.adjust(2 * pnorm(-abs(hexagons$z)), "BH")
    ggsave(file.path(out, paste0(slug, "-hot-spots.png")), ggplot(hexagons) + geom_sf(aes(fill = ifelse(chance < .05, z, NA)), colour = NA) + geom_sf(data = wards, fill = NA), width = 6, height = 6, dpi = 100)
  }
}
peak <- as.numeric(sub("[^0-9]*([0-9]+).*", "\\1", grep("VmHWM", readLines("/proc/self/status"), value = TRUE))) / 1024
cat(proc.time()[3] - start, peak, "\n")
