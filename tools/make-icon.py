#!/usr/bin/env python3
"""Draws assets/icon.png, 128 x 128: a list whose lines are matched, the longest first. Needs nothing but Python."""
import struct
import zlib

SIZE = 128
INK, PAPER, GREEN, PALE = (24, 58, 92, 255), (255, 255, 255, 255), (46, 158, 107, 255), (196, 214, 229, 255)
BARS = [(34, 92, 1.0), (58, 76, 0.74), (82, 60, 0.48)]  # top, right end, part that is covered


def inside(x, y, left, top, right, bottom, radius):
    """Whether a point is in a rectangle with round corners."""
    dx = max(left + radius - x, 0, x - (right - radius))
    dy = max(top + radius - y, 0, y - (bottom - radius))
    return dx * dx + dy * dy <= radius * radius


def colour(x, y):
    """The colour of a point."""
    if not inside(x, y, 0, 0, 127, 127, 26):
        return (0, 0, 0, 0)
    for top, width, part in BARS:
        if inside(x, y, 18, top, 110, top + 12, 6):
            return GREEN if x <= 18 + 92 * part else PALE
    return INK if not inside(x, y, 18, 14, 60, 22, 4) else PAPER


def pixel(x, y):
    """The mean of four points, so that edges are smooth."""
    points = [colour(x + dx, y + dy) for dx in (0.25, 0.75) for dy in (0.25, 0.75)]
    return bytes(sum(point[i] for point in points) // 4 for i in range(4))


def chunk(kind, data):
    """One chunk of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


rows = b"".join(b"\0" + b"".join(pixel(x, y) for x in range(SIZE)) for y in range(SIZE))
with open("assets/icon.png", "wb") as file:
    file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))
