"""The proof sheet: every question and button, in all languages side by side, for a reader with a pencil."""

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from string import Template

from bot.interview.questionnaire import Question, Questionnaire, Section
from bot.languages import LANGUAGES
from bot.phrases import LOCALES, phrase_id
from bot.questions import QUESTIONNAIRE
from playground.proof_phrases import ProofPhrases

LONGEST_BUTTON = 24
ASIDES = ("label", "hint", "why")
PAGE = Template("""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Proof sheet</title>
<link rel="icon" href="page/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="page/proof_sheet.css">
<script type="module" src="page/proof_sheet.js"></script>
</head>
<body>
<header>
<h1>Every question, in every language</h1>
<p>$summary</p>
<fieldset id="languages"><legend>Languages</legend>$choices</fieldset>
<nav aria-label="Sections">$links</nav>
</header>
<main>$tables</main>
</body>
</html>
""")


def proof_sheet(folder: Path = LOCALES, questionnaire: Questionnaire = QUESTIONNAIRE) -> str:
    """The whole sheet as HTML, read anew each time, so that a mended sentence shows after a reload."""
    sheet = ProofPhrases(folder)
    shown = [phrase for section in questionnaire.sections for phrase in phrases_of_section(section)]
    others = sorted(sheet.phrases.ids("en") - set(shown))
    tables = [section_table(sheet, section) for section in questionnaire.sections]
    names = [(section.key, heading(sheet, section)) for section in questionnaire.sections]
    links = [f'<a href="#{escape(key)}">{escape(name)}</a>' for key, name in [*names, ("interface", "Everything else")]]
    return PAGE.substitute(
        summary=escape(summary(sheet)),
        choices="".join(choice(language) for language in sheet.languages),
        links=" ".join(links),
        tables="".join([*tables, interface_table(sheet, others)]),
    )


def summary(sheet: ProofPhrases) -> str:
    counts = {language: len(sheet.phrases.ids(language)) for language in sheet.languages}
    missing = {language: len(sheet.phrases.ids("en") - sheet.phrases.ids(language)) for language in sheet.languages}
    lacking = ", ".join(f"{language} lacks {count}" for language, count in missing.items() if count)
    return f"{counts['en']} phrases in {len(counts)} languages. {lacking or 'None is missing'}."


def choice(language: str) -> str:
    return f'<label><input type="checkbox" value="{escape(language)}" checked> {escape(own_name(language))}</label>'


def own_name(language: str) -> str:
    return LANGUAGES[language].own_name if language in LANGUAGES else language


def heading(sheet: ProofPhrases, section: Section) -> str:
    title = phrase_id(f"section.{section.key}")
    return sheet.button("en", title) if sheet.has("en", title) else section.key


def section_table(sheet: ProofPhrases, section: Section) -> str:
    titles = [phrase for phrase in section_phrases(section) if sheet.has("en", phrase)]
    rows = [phrase_row(sheet, phrase, "title") for phrase in titles]
    rows += [row for question in with_fields(section.questions) for row in question_rows(sheet, question)]
    return table(sheet, section.key, heading(sheet, section), rows)


def interface_table(sheet: ProofPhrases, phrases: Iterable[str]) -> str:
    return table(sheet, "interface", "Everything else the bot says", [phrase_row(sheet, each, "") for each in phrases])


def table(sheet: ProofPhrases, key: str, title: str, rows: Iterable[str]) -> str:
    names = (f'<th scope="col" {attributes(code)}>{escape(own_name(code))}</th>' for code in sheet.languages)
    head = f'<thead><tr><th scope="col">Key</th>{"".join(names)}</tr></thead>'
    caption = f'<h2 id="{escape(key)}">{escape(title)}</h2>'
    return f'{caption}<div class="scroll"><table>{head}<tbody>{"".join(rows)}</tbody></table></div>'


def with_fields(questions: Iterable[Question]) -> Iterator[Question]:
    """Each list or group is followed by its fields, as on the paper form."""
    for question in questions:
        yield question
        yield from question.items


def question_rows(sheet: ProofPhrases, question: Question) -> Iterator[str]:
    marks = {"core": question.core, "must": question.must, "sensitive": question.sensitive}
    badges = [question.kind.value, *(name for name, is_so in marks.items() if is_so)]
    question_phrase = phrase_id(question.key)
    if sheet.has("en", question_phrase):
        yield row(sheet, question.key, badges, question_phrase, css="question")
    for aside in ASIDES:
        if sheet.has("en", phrase_id(question.key, aside)):
            yield phrase_row(sheet, phrase_id(question.key, aside), aside)
    if question.options and question.options.names:
        yield options_row(sheet, question)


def phrase_row(sheet: ProofPhrases, phrase: str, css: str) -> str:
    return row(sheet, phrase, [], phrase, css=css or "phrase")


def row(sheet: ProofPhrases, key: str, badges: Iterable[str], phrase: str, css: str) -> str:
    marks = "".join(f'<span class="badge {escape(badge)}">{escape(badge)}</span>' for badge in badges)
    cells = "".join(cell(language, variants(sheet, language, phrase)) for language in sheet.languages)
    return (
        f'<tr class="{css}"><th scope="row"><code title="{escape(phrase)}">{escape(key)}</code>{marks}</th>{cells}</tr>'
    )


def cell(language: str, content: str) -> str:
    return f"<td {attributes(language)}>{content}</td>"


def attributes(language: str) -> str:
    direction = LANGUAGES[language].direction if language in LANGUAGES else "auto"
    return f'class="l-{escape(language)}" lang="{escape(language)}" dir="{direction}"'


def variants(sheet: ProofPhrases, language: str, phrase: str) -> str:
    if not sheet.has(language, phrase):
        return '<em class="missing">missing</em>'
    said = sheet.variants(language, phrase)
    notes = (f"<small>{escape(each.when)}</small>" if each.when else "" for each in said)
    return "".join(f"<p>{note}{escape(each.text)}</p>" for note, each in zip(notes, said, strict=True))


def options_row(sheet: ProofPhrases, question: Question) -> str:
    cells = "".join(cell(language, buttons(sheet, language, question)) for language in sheet.languages)
    owner = question.options.key if question.options else question.key
    note = "buttons" if owner == question.key else f"buttons of {owner}"
    return f'<tr class="options"><th scope="row"><code>{escape(note)}</code></th>{cells}</tr>'


def buttons(sheet: ProofPhrases, language: str, question: Question) -> str:
    if question.options is None:
        return ""
    return "".join(button(sheet, language, phrase) for phrase in option_phrases(question))


def button(sheet: ProofPhrases, language: str, phrase: str) -> str:
    if not sheet.has(language, phrase):
        return f'<span class="button missing" title="{escape(phrase)}">missing</span>'
    text = sheet.button(language, phrase)
    css = "button too-long" if len(text) > LONGEST_BUTTON else "button"
    return f'<span class="{css}" title="{escape(phrase)}"><bdi>{escape(text)}</bdi> <small>{len(text)}</small></span>'


def option_phrases(question: Question) -> list[str]:
    """The phrases of its options; a language is called by its own name everywhere and needs none."""
    if (options := question.options) is None:
        return []
    return [phrase_id(options.key, f"o-{name}") for name in options.names if not options.is_own_name(name)]


def section_phrases(section: Section) -> tuple[str, str]:
    return phrase_id(f"section.{section.key}"), phrase_id(f"section.{section.key}", "about")


def phrases_of_section(section: Section) -> Iterator[str]:
    yield from section_phrases(section)
    for question in with_fields(section.questions):
        yield phrase_id(question.key)
        yield from (phrase_id(question.key, aside) for aside in ASIDES)
        yield from option_phrases(question)
