"""An update without what is not needed: names, usernames and where a message was forwarded from go at the door."""

from __future__ import annotations

from typing import Any

_DROPPED = frozenset(
    {
        "reply_to_message", "external_reply", "quote", "reply_markup", "forward_origin", "forward_from",
        "forward_from_chat", "forward_from_message_id", "forward_signature", "forward_sender_name", "forward_date",
        "via_bot", "sender_chat", "author_signature", "link_preview_options", "thumbnail", "thumb",
        "connected_website", "effect_id", "sender_business_bot",
    }
)  # fmt: skip
_USER = frozenset({"id", "is_bot", "language_code"})
_CHAT = frozenset({"id", "type"})
UNDER_IT = "under_it"
"""Where the message under a button stands in what is kept of a tap."""
_UNDER = frozenset({"message_id", "chat", "text"})
_PEOPLE = frozenset({"from", "user", "left_chat_member"})


def stripped(update: dict[str, Any]) -> dict[str, Any]:
    """A copy of a raw update that holds what people said and did, and nothing about who they are but their ids."""
    return {name: _cleaned(name, value) for name, value in update.items()}


def _cleaned(name: str, value: Any) -> Any:
    if isinstance(value, list):
        return [_cleaned(name, each) for each in value]
    if not isinstance(value, dict):
        return _whole(value) if isinstance(value, str) else value
    if name == "callback_query":
        value = _with_what_is_needed(value)
    if name in _PEOPLE:
        # The library insists on a first name.
        return {**{each: value[each] for each in value if each in _USER}, "first_name": ""}
    if name == "chat":
        return {each: value[each] for each in value if each in _CHAT}
    if name == "contact":
        return {"phone_number": "", "first_name": ""}
    if name in {"location", "venue"}:
        return _nowhere(name)
    return {each: _cleaned(each, inner) for each, inner in value.items() if each not in _DROPPED}


def _with_what_is_needed(query: dict[str, Any]) -> dict[str, Any]:
    """Of the message under a button: its place and its words, where the library leaves them alone. It would make an
    object of a hundred and twenty attributes, which takes as long as sending the next question does.
    """
    message = query.get("message")
    needed = {each: message[each] for each in message if each in _UNDER} if isinstance(message, dict) else {}
    # The library insists on a `chat_instance`, too.
    return {**{each: query[each] for each in query if each != "message"}, "chat_instance": "", UNDER_IT: needed}


def _whole(text: str) -> str:
    """Half of a character cannot be written down: one such update would stand in the door for ever."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _nowhere(name: str) -> dict[str, Any]:
    """That a place was sent is answered; which place is never kept."""
    spot = {"latitude": 0.0, "longitude": 0.0}
    return spot if name == "location" else {"location": spot, "title": "", "address": ""}
