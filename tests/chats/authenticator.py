"""An organizer's authenticator app: it has read the picture, and shows a code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

import pyotp

from playground import Person
from tests.chats.reading import plain

SECRET = re.compile(r"[A-Z2-7]{4}(?: [A-Z2-7]{4}){7}")


@dataclass
class Authenticator:
    """Remembers the secret after the message is gone."""

    person: Person
    secret: str = ""
    last: str = ""

    def code(self, now: datetime) -> str:
        """The six digits it shows."""
        for message in self.person.messages:
            if found := SECRET.search(plain(str(message.get("caption", "")))):
                self.secret = found[0].replace(" ", "")
        self.last = pyotp.TOTP(self.secret).at(now)
        return self.last
