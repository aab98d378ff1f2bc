"""Checks of what the operator decides: settings, token, keys."""

import os
from collections.abc import Iterator

from bot.checks.findings import Finding, doubtful, fine, private, wrong
from bot.checks.storage_and_disk import sealed_to
from bot.custody import KeysRefused, open_custody, refuse_beside_the_data
from bot.settings import PREFIX, Settings, SettingsRefused, read_token, require_public_face, unknown_names


def names(_: Settings) -> Iterator[Finding]:
    """Settings nobody reads, because their name is misspelt."""
    for name in unknown_names(os.environ):
        yield doubtful(f"{name} is set, but there is no such setting.", "See docs/settings.md for the right name.")


def public_face(settings: Settings) -> Iterator[Finding]:
    """What families are told about who asks."""
    try:
        require_public_face(settings)
        yield fine(f"Families are told that {settings.organisation} runs this bot.")
    except SettingsRefused as refused:
        yield wrong(str(refused), "Set them; `run` refuses to start without.")


def token(settings: Settings) -> Iterator[Finding]:
    """Is there a token, and is it for the bot's eyes only?"""
    try:
        read_token(settings)
        yield fine("There is a token.")
    except SettingsRefused as refused:
        yield wrong(str(refused), "BotFather gives you the token; keep it in a file only the bot can read.")
    if settings.token_file:
        yield from private(settings.token_file)


def addresses(settings: Settings) -> Iterator[Finding]:
    """Does the token travel unencrypted?"""
    for name, address in (("API_BASE_URL", settings.api_base_url), ("WEBHOOK_URL", settings.webhook_url or "")):
        if address.startswith("http://") and not settings.speaks_to_this_machine:
            yield doubtful(
                f"{PREFIX}{name} begins with http://, so words and token can be read on the way.",
                "Use https://, or make sure that this network is yours alone.",
            )


def demo(settings: Settings) -> Iterator[Finding]:
    if settings.demo:
        yield doubtful(
            "The demo is on: the keys may lie beside the reports.", f"Take {PREFIX}DEMO away before families write."
        )


def keys(settings: Settings) -> Iterator[Finding]:
    """Are the keys there, readable, outside the data, and for the bot's eyes only?"""
    places = settings.key_places
    try:
        refuse_beside_the_data(places)
        needed = sealed_to(settings)
        if not places.server.exists() and not needed:
            yield fine(f"There is no server key yet; the first start makes it at {places.server}.")
            return
        opened = open_custody(places, needed)
    except KeysRefused as refused:
        yield wrong(str(refused), "docs/keys.md says what each key is for and where it may be.")
        return
    yield fine(f"Reports are sealed to the server key {opened.server.id} and the recovery key {opened.recovery.id}.")
    yield from private(places.server)
    if places.recovery.exists() and not settings.demo:
        yield doubtful(
            f"The recovery key is still on this machine ({places.recovery}).",
            "Copy it to two places without a network, read it back once, then remove it here.",
        )
