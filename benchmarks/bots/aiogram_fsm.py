"""aiogram's finite state machine with its memory storage, as its examples show it."""

import argparse
import asyncio
import sys
from dataclasses import dataclass
from typing import Final

from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from benchmarks.bots.questions import Kind, Question, accepted, questions, read_back

TOKEN: Final = "4242:made-up"


@dataclass(frozen=True)
class Interview:
    questions: tuple[Question, ...]
    states: tuple[State, ...]

    async def start(self, message: Message, state: FSMContext) -> None:
        await state.set_data({"answers": []})
        await state.set_state(self.states[0])
        await say(message, self.questions[0].words, self.questions[0])

    async def typed(self, message: Message, state: FSMContext) -> None:
        await self._take(message, state, message.text or "")

    async def tapped(self, query: CallbackQuery, state: FSMContext) -> None:
        assert isinstance(query.message, Message)
        await query.answer()
        await self._take(query.message, state, query.data or "")

    async def _take(self, message: Message, state: FSMContext, words: str) -> None:
        answers: list[str] = (await state.get_data())["answers"]
        question = self.questions[len(answers)]
        answer = accepted(question, words)
        if answer is None:
            await say(message, "That is not quite it. " + question.words, question)
            return
        answers.append(answer)
        if len(answers) == len(self.questions):
            await state.clear()
            await say(message, read_back(answers), None)
            return
        await state.update_data(answers=answers)
        await state.set_state(self.states[len(answers)])
        await say(message, self.questions[len(answers)].words, self.questions[len(answers)])


async def say(message: Message, words: str, question: Question | None) -> None:
    buttons = question.buttons if question else []
    rows = [[InlineKeyboardButton(text=label, callback_data=press)] for label, press in buttons]
    await message.answer(words, reply_markup=InlineKeyboardMarkup(inline_keyboard=rows) if rows else None)


def router(interview: Interview) -> Router:
    asked = Router()
    pairs = list(zip(interview.questions, interview.states, strict=True))
    asked.message.register(interview.start, CommandStart())
    asked.message.register(interview.typed, StateFilter(*[s for q, s in pairs if q.kind is not Kind.CHOICE]))
    asked.callback_query.register(interview.tapped, StateFilter(*[s for q, s in pairs if q.kind is Kind.CHOICE]))
    return asked


async def run(url: str, how_many: int) -> None:
    asked = questions(how_many)
    states = tuple(State(f"question_{question.number}", group_name="interview") for question in asked)
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.include_router(router(Interview(asked, states)))
    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    await dispatcher.start_polling(Bot(TOKEN, session=session))


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True)
    parser.add_argument("--questions", type=int, default=50)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    options = parse(sys.argv[1:])
    asyncio.run(run(options.url, options.questions))
