"""Writes the locale files that follow from others by rule: `python -m bot.scripts [LANGUAGE …]`."""

from __future__ import annotations

import sys

from bot.phrases import LOCALES, SOURCE
from bot.scripts.locale_files import derived
from bot.scripts.variants import VARIANTS


def main(wanted: list[str]) -> None:
    """Rewrites the files of all variants, or of those named, whose base is there."""
    for folder in (LOCALES, LOCALES / "organizers"):
        english = (folder / f"{SOURCE}.ftl").read_text(encoding="utf-8")
        for variant in VARIANTS:
            base = folder / f"{variant.base}.ftl"
            if base.exists() and variant.code in (wanted or [variant.code]):
                made = derived(variant, base.read_text(encoding="utf-8"), english)
                (folder / f"{variant.code}.ftl").write_text(made, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
