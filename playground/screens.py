"""What a person sees on the phone: messages, the menu, the buttons, the bot's profile."""

from dataclasses import dataclass, field
from typing import Any

from playground.methods.commands import menu_for
from playground.methods.profile import profile_for
from playground.world import Account, Dialog, World

Json = dict[str, Any]


@dataclass(frozen=True)
class FoundButton:
    """A button on the screen; without message_id it stands under the text field."""

    text: str
    callback_data: str
    message_id: int | None
    whole: Json = field(default_factory=dict)


@dataclass(frozen=True)
class Screen:
    """One chat as one person sees it."""

    world: World
    dialog: Dialog
    account: Account

    @property
    def last(self) -> Json:
        own = self.account.id
        spoken = (one for one in reversed(self.dialog.messages.values()) if one.get("from", {}).get("id") != own)
        return next(spoken, {})

    @property
    def under_field(self) -> list[str]:
        rows = (self.dialog.keyboard or {}).get("keyboard", [])
        return [button["text"] for row in rows for button in row]

    @property
    def buttons(self) -> list[str]:
        for message in reversed(self.dialog.messages.values()):
            if "reply_markup" in message:
                return [button["text"] for button in inline_buttons(message)]
        return self.under_field

    def as_json(self) -> Json:
        """The answer of GET /people/<id>/chat."""
        dialog = self.dialog
        bot = self.world.bots[dialog.bot_id]
        return {
            "messages": list(dialog.messages.values()),
            "commands": menu_for(bot, self.account),
            "bot": profile_for(bot, self.account),
            "blocked": dialog.blocked,
            "started": dialog.started,
            "typing": dialog.typing_until > self.world.clock.timestamp(),
            "toast": (dialog.toast or {}).get("text"),
            "alert": (dialog.toast or {}).get("alert", False),
            "keyboard": dialog.keyboard,
            "reactions": dialog.reactions,
            "pinned": dialog.pinned,
            "menu_button": bot.menu_buttons.get(str(self.account.id)) or bot.menu_buttons.get(""),
        }


def inline_buttons(message: Json) -> list[Json]:
    return [button for row in message.get("reply_markup", {}).get("inline_keyboard", []) for button in row]


def button_in(screen: Screen, wanted: str, message_id: int | None = None) -> FoundButton:
    """The newest button of that text (or data); raises LookupError with what there is instead."""
    messages = list(screen.dialog.messages.values())
    if message_id is not None:
        messages = [screen.dialog.messages[message_id]]
    for message in reversed(messages):
        for button in inline_buttons(message):
            if wanted in {button["text"], button.get("callback_data")}:
                return FoundButton(wanted, button.get("callback_data", ""), message["message_id"], button)
    if wanted in screen.under_field:
        return FoundButton(wanted, "", None)
    raise LookupError(f"no button {wanted!r} on the screen; there are {screen.buttons}")
