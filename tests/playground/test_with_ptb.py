"""The real python-telegram-bot, unchanged, talks to the pocket Telegram."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TimedOut
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, MessageHandler, filters

from playground import Person, PocketTelegram, SentFile

Context = ContextTypes.DEFAULT_TYPE
App = Application[Any, Any, Any, Any, Any, Any]


async def greet(update: Update, context: Context) -> None:
    assert update.message is not None
    button = InlineKeyboardButton("Brother", callback_data="relation:brother")
    words = f"The missing person is my … ({' '.join(context.args or [])})"
    await update.message.reply_text(words, reply_markup=InlineKeyboardMarkup([[button]]))


async def choose(update: Update, context: Context) -> None:
    query = update.callback_query
    assert query is not None
    await query.answer("Kept")
    await query.edit_message_text(f"My {query.data}")


async def send_back(update: Update, context: Context) -> None:
    assert update.message is not None
    assert update.message.document is not None
    content = await (await update.message.document.get_file()).download_as_bytearray()
    await update.message.reply_document(bytes(content), filename="copy.txt", caption="copy", do_quote=True)


@pytest.fixture
async def app(pocket: PocketTelegram) -> AsyncIterator[App]:
    """A bot as anybody would write one, polling."""
    places = {"base_url": f"{pocket.url}/bot", "base_file_url": f"{pocket.url}/file/bot"}
    builder = Application.builder().token(pocket.token)
    app = builder.base_url(places["base_url"]).base_file_url(places["base_file_url"]).build()
    app.add_handlers([
        CommandHandler("start", greet),
        CallbackQueryHandler(choose),
        MessageHandler(filters.Document.ALL, send_back),
    ])  # fmt: skip
    assert app.updater is not None
    async with app:
        await app.start()
        await app.updater.start_polling()
        yield app
        await app.updater.stop()
        await app.stop()


@pytest.fixture
async def ayshe(pocket: PocketTelegram, app: App) -> Person:
    ayshe = pocket.person("Ayshe", language_code="ug")
    await ayshe.start("camp")
    await pocket.quiet()
    return ayshe


async def test_it_polls_receives_and_answers(pocket: PocketTelegram, ayshe: Person) -> None:
    assert (ayshe.text, ayshe.buttons) == ("The missing person is my … (camp)", ["Brother"])
    await ayshe.tap("Brother")
    await pocket.quiet()
    assert (ayshe.text, ayshe.buttons, ayshe.toast) == ("My relation:brother", [], "Kept")


async def test_it_fetches_and_sends_files(pocket: PocketTelegram, ayshe: Person) -> None:
    sent = await ayshe.send_file(SentFile("سالام".encode(), "a.txt"))
    await pocket.quiet()
    assert ayshe.file(ayshe.last["document"]["file_id"]) == "سالام".encode()
    assert (ayshe.text, ayshe.last["reply_to_message"]["message_id"]) == ("copy", sent["message_id"])


async def test_it_raises_its_typed_errors(
    pocket: PocketTelegram, app: App, ayshe: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # else it warns that retry_after will be a timedelta
    group = pocket.group("Family", ayshe, kind="group")
    await group.add_bot(ayshe)
    fresh = await group.migrate(ayshe)
    with pytest.raises(ChatMigrated) as migrated:
        await app.bot.send_message(group.id, "a")
    assert migrated.value.new_chat_id == fresh.id
    with pytest.raises(BadRequest, match="Chat not found"):
        await app.bot.send_message(7, "a")
    pocket.faults.set("flood", "sendMessage", count=1, retry_after=5)
    with pytest.raises(RetryAfter):
        await app.bot.send_message(ayshe.id, "a")
    pocket.faults.set("timeout", "sendMessage", count=1, seconds=1)
    with pytest.raises(TimedOut):
        await app.bot.send_message(ayshe.id, "a", read_timeout=0.1)
    await ayshe.block()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await app.bot.send_message(ayshe.id, "a")


async def test_it_reads_what_it_wrote_of_itself(app: App) -> None:
    bot = app.bot
    await bot.set_my_commands([("start", "باشلاش")], language_code="ug")
    await bot.set_my_description("ئائىلە", language_code="ug")
    await bot.set_my_short_description("a", language_code="ug")
    await bot.set_my_name("Report", language_code="ug")
    assert [command.description for command in await bot.get_my_commands(language_code="ug")] == ["باشلاش"]
    assert (await bot.get_my_description(language_code="ug")).description == "ئائىلە"
    assert (await bot.get_my_name(language_code="ug")).name == "Report"
