"""Cuts the fonts of posters down to their letters: `python -m bot.posters`, after a line of a poster was changed.

Needs `pyftsubset` (pip install fonttools) and the whole fonts: apt install fonts-noto-core fonts-noto-cjk.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bot.phrases import Phrases
from bot.posters.lettering import ARABIC, FONTS, HAN, LATIN
from bot.posters.letters import letters

WHOLE = Path("/usr/share/fonts")
SOURCES = {
    LATIN: ("truetype/noto/NotoSans-{weight}.ttf", ()),
    ARABIC: ("truetype/noto/NotoSansArabic-{weight}.ttf", ()),
    HAN: ("opentype/noto/NotoSansCJK-{weight}.ttc", ("--font-number=2",)),  # simplified Chinese
}
PLAIN = ("--no-hinting", "--desubroutinize", "--name-IDs=1,2,13,14", "--layout-features=*")


def main() -> None:
    """Every font in both weights."""
    for font, needed in letters(Phrases()).items():
        for weight in ("Regular", "Bold"):
            source, more = SOURCES[font]
            target = FONTS / f"{font}-{weight}.ttf"
            asked = (str(WHOLE / source.format(weight=weight)), f"--text={needed}", f"--output-file={target}")
            subprocess.run(  # noqa: S603 - our own words, and no shell
                (sys.executable, "-m", "fontTools.subset", *asked, *PLAIN, *more), check=True
            )


if __name__ == "__main__":
    main()
