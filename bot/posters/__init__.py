"""A poster for a stand: one QR code a language, each leading into the chat in that language, ready to print on A4."""

from bot.posters.drawing import draw, write
from bot.posters.poster import Poster, PosterRefused, link_of, poster_of

__all__ = ["Poster", "PosterRefused", "draw", "link_of", "poster_of", "write"]
