"""Messages and updates as the bytes Telegram would send, made by filling in templates."""

import json
import time
from typing import Final

BOT: Final = b'{"id":4242,"is_bot":true,"first_name":"Bench","username":"bench_bot"}'
ME: Final = BOT[:-1] + b',"can_join_groups":false,"can_read_all_group_messages":false,"supports_inline_queries":false}'


def person_card(person_id: int) -> bytes:
    """`from` and `chat` of a private chat with a made-up person."""
    named = b'"id":%d,"first_name":"Relative %d"' % (person_id, person_id)
    return b'"from":{%b,"is_bot":false,"language_code":"en"},"chat":{%b,"type":"private"}' % (named, named)


def bot_message(message_id: int, person_id: int, text: str, markup: str) -> bytes:
    """The Message object that sendMessage returns."""
    chat = b'{"id":%d,"first_name":"Relative %d","type":"private"}' % (person_id, person_id)
    keyboard = b',"reply_markup":' + markup.encode() if "inline_keyboard" in markup else b""
    return b'{"message_id":%d,"from":%b,"chat":%b,"date":%d,"text":%b%b}' % (
        message_id,
        BOT,
        chat,
        time.time(),
        json.dumps(text).encode(),
        keyboard,
    )


def typed_update(card: bytes, message_id: int, words: str) -> bytes:
    """An update from its second field on; words that begin with a slash are marked as a command."""
    command = b',"entities":[{"type":"bot_command","offset":0,"length":%d}]' % len(words) if words[0] == "/" else b""
    return b'"message":{"message_id":%d,%b,"date":%d,"text":%b%b}}' % (
        message_id,
        card,
        time.time(),
        json.dumps(words).encode(),
        command,
    )


def tapped_update(card: bytes, message: bytes, query_id: int, press: str) -> bytes:
    """An update from its second field on: a button under the given message was pressed."""
    sender = card[: card.index(b',"chat":')]
    return b'"callback_query":{"id":"%d",%b,"message":%b,"chat_instance":"1","data":%b}}' % (
        query_id,
        sender,
        message,
        json.dumps(press).encode(),
    )
