"""The peers in Python: does one piece of work and prints the seconds of each time, the peak memory in MB and a figure to compare."""
import resource
import sys
import time

import numpy as np

work, data = sys.argv[1], sys.argv[2]


def exact(points):
    from scipy.spatial import cKDTree
    middle = np.linspace(20, 19980, 500)
    places = np.array(np.meshgrid(middle, middle)).reshape(2, -1).T
    tree, density = cKDTree(points), np.zeros(len(places))
    for start in range(0, len(places), 25000):
        near = cKDTree(places[start:start + 25000]).sparse_distance_matrix(tree, 300, output_type="coo_matrix")
        np.add.at(density, near.row + start, (1 - (near.data / 300) ** 2) ** 2)
    return density.max() * 3 / (np.pi * 300 ** 2) * 1e6


def binned(points):
    from scipy.signal import fftconvolve
    counts, _, _ = np.histogram2d(points[:, 1], points[:, 0], bins=500, range=[[0, 20000], [0, 20000]])
    reach = np.arange(-7, 8) * 40
    kernel = np.clip(1 - (reach[:, None] ** 2 + reach[None] ** 2) / 300 ** 2, 0, None) ** 2 * 3 / (np.pi * 300 ** 2)
    return fftconvolve(counts, kernel, mode="same").max() * 1e6


points = np.loadtxt(f"{data}/kde.csv", delimiter=",", skiprows=1)
run = {"density-exact": exact, "density-binned": binned}[work]
seconds = []
for _ in range(3):
    start = time.perf_counter()
    figure = run(points)
    seconds.append(time.perf_counter() - start)
print(*seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, figure)
