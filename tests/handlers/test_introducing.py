"""The menu of commands: Telegram knows codes of two letters only, and several scripts share one."""

from handlers.introducing import menus


def test_the_scripts_of_one_language_share_the_menu_of_the_one_they_are_derived_from() -> None:
    assert menus(("ug-Latn", "ug", "kk-Arab", "en")) == {None: "ug-Latn", "ug": "ug", "en": "en", "kk": "kk-Arab"}


def test_where_telegram_knows_no_code_of_ours_the_first_language_speaks() -> None:
    assert menus(("zh-Hant", "en"))[None] == "zh-Hant"
