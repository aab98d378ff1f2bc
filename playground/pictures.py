"""What can be known of a picture from its first bytes, and what Telegram throws away of it."""

import struct


def size_of(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG, GIF, JPEG or WebP; (800, 600) for anything else."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        return struct.unpack(">II", content[16:24])
    if content[:6] in {b"GIF87a", b"GIF89a"} and len(content) >= 10:
        return struct.unpack("<HH", content[6:10])
    if content[:2] == b"\xff\xd8":
        return jpeg_size(content)
    if content[:4] == b"RIFF" and content[12:16] == b"VP8X" and len(content) >= 30:
        return 1 + int.from_bytes(content[24:27], "little"), 1 + int.from_bytes(content[27:30], "little")
    return 800, 600


def jpeg_parts(content: bytes) -> list[tuple[int, bytes]]:
    """The segments of a JPEG before its pixels, as (marker, bytes with marker and length); the last one is the rest."""
    parts, at = [], 2
    while at + 4 <= len(content) and content[at] == 0xFF and content[at + 1] != 0xDA:
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        parts.append((content[at + 1], content[at : at + 2 + length]))
        at += 2 + length
    parts.append((0xDA, content[at:]))
    return parts


def jpeg_size(content: bytes) -> tuple[int, int]:
    for marker, part in jpeg_parts(content):
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC} and len(part) >= 9:
            height, width = struct.unpack(">HH", part[5:9])
            return width, height
    return 800, 600


def recompressed(content: bytes) -> bytes:
    """A photo loses what the camera wrote beside the pixels (place, time, camera); we cannot redo the pixels."""
    if content[:2] != b"\xff\xd8":
        return content
    kept = [part for marker, part in jpeg_parts(content) if not (0xE1 <= marker <= 0xEF or marker == 0xFE)]
    return content[:2] + b"".join(kept)


def scaled(size: tuple[int, int], longest: int) -> tuple[int, int]:
    width, height = size
    factor = min(1.0, longest / max(width, height, 1))
    return max(1, round(width * factor)), max(1, round(height * factor))
