"""python-telegram-bot's own ConversationHandler, as its examples show it; with or without PicklePersistence."""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

from benchmarks.bots.questions import Kind, Question, accepted, questions, read_back

TOKEN: Final = "4242:made-up"
Handler = BaseHandler[Update, ContextTypes.DEFAULT_TYPE, Any]


@dataclass(frozen=True)
class Interview:
    questions: tuple[Question, ...]

    async def start(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        assert context.user_data is not None
        context.user_data["answers"] = []
        await say(update, self.questions[0].words, self.questions[0])
        return 0

    async def typed(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        assert update.message is not None
        return await self._take(update, context, update.message.text or "")

    async def tapped(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        assert update.callback_query is not None
        await update.callback_query.answer()
        return await self._take(update, context, update.callback_query.data or "")

    async def _take(self, update: Update, context: ContextTypes.DEFAULT_TYPE, words: str) -> int:
        assert context.user_data is not None
        answers: list[str] = context.user_data["answers"]
        question = self.questions[len(answers)]
        answer = accepted(question, words)
        if answer is None:
            await say(update, "That is not quite it. " + question.words, question)
            return len(answers)
        answers.append(answer)
        if len(answers) == len(self.questions):
            await say(update, read_back(answers), None)
            return ConversationHandler.END
        await say(update, self.questions[len(answers)].words, self.questions[len(answers)])
        return len(answers)


async def say(update: Update, words: str, question: Question | None) -> None:
    assert update.effective_chat is not None
    buttons = question.buttons if question else []
    rows = [[InlineKeyboardButton(label, callback_data=press)] for label, press in buttons]
    await update.effective_chat.send_message(words, reply_markup=InlineKeyboardMarkup(rows) if rows else None)


def conversation(interview: Interview, persistent: bool) -> ConversationHandler[ContextTypes.DEFAULT_TYPE]:
    start: Handler = CommandHandler("start", interview.start)
    words: Handler = MessageHandler(filters.TEXT & ~filters.COMMAND, interview.typed)
    press: Handler = CallbackQueryHandler(interview.tapped)
    states: dict[object, list[Handler]] = {
        question.number: [press if question.kind is Kind.CHOICE else words] for question in interview.questions
    }
    return ConversationHandler([start], states, [start], name="interview", persistent=persistent)


def with_our_request(builder: ApplicationBuilder[Any, Any, Any, Any, Any, Any]) -> None:
    from handlers.request import AiohttpRequest  # noqa: PLC0415 - the other contestants run without the project

    builder.request(AiohttpRequest()).get_updates_request(AiohttpRequest())


def build(options: argparse.Namespace) -> Application[Any, Any, Any, Any, Any, Any]:
    builder = ApplicationBuilder().token(TOKEN).base_url(f"{options.url}/bot")
    if options.persistence:
        builder.persistence(PicklePersistence(options.persistence))
    if options.our_request:
        with_our_request(builder)
    application = builder.build()
    application.add_handler(conversation(Interview(questions(options.questions)), options.persistence is not None))
    return application


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True)
    parser.add_argument("--questions", type=int, default=50)
    parser.add_argument("--persistence", type=Path)
    parser.add_argument("--our-request", action="store_true")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    build(parse(sys.argv[1:])).run_polling()
