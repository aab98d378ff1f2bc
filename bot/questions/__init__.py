"""The questionnaire: what a family can tell. One section a file, in the order of the paper form; keys are for ever."""

from bot.interview.questionnaire import Questionnaire
from bot.questions.actions import ACTIONS
from bot.questions.asked import ASKED
from bot.questions.before import BEFORE, LEAVING
from bot.questions.consents import CONSENTS
from bot.questions.core import CORE
from bot.questions.event import EVENT
from bot.questions.family import FAMILY
from bot.questions.person import PERSON
from bot.questions.reporter import REPORTER
from bot.questions.status import STATUS
from bot.questions.testimony import TESTIMONY

QUESTIONNAIRE = Questionnaire(
    version="1",
    sections=(BEFORE, CORE, PERSON, EVENT, STATUS, FAMILY, REPORTER, TESTIMONY, ACTIONS, CONSENTS, ASKED, LEAVING),
)

__all__ = ["QUESTIONNAIRE"]
