"""Names that are one name although they sound apart: a small table, each with its reason."""

from __future__ import annotations

import re

from bot.name_sounds.letters import table

MUHAMMAD = re.compile("m[aAeiuoUO-](?:[hxgGn]?[aAeiou-]?n?)m[aAeo][dt]-?|mhmd")
"""The name every people made its own: Muhammad, Memet, Mehmet, Mamat, Magomed, 买买提; and Arabic without vowels.

Not Mahmud, which has a u.
"""
SERVANT = table(
    "abdulaziz=abliz abdulxakim=ablikim abdulhakim=ablikim abdulhekim=ablikim abdulxamid=ablimit "
    "abdulhamit=ablimit abdulhamid=ablimit abdulhemit=ablimit abdulahad=ablat abdurazaq=abrazaq"
)
"""Uyghur speech draws «servant of the …» together: Abdulaziz is Abliz, Abdulhamid is Ablimit, Abdulhakim is Ablikim."""


def also_said(signs: str) -> str | None:
    """The other form under which the same name goes, in sounds; None for all others."""
    if (found := MUHAMMAD.match(signs)) and signs != "memet":
        return "memet" + signs[found.end() :]
    return SERVANT.get(signs)
