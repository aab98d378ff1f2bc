"""A relative begins, and what she says is asked for, kept and read back."""

from tests.living import Living


async def test_a_stranger_is_asked_for_her_language_first(living: Living) -> None:
    ayshe = living.pocket.person("Ayshe", language_code="en")
    await ayshe.start()
    await living.pocket.quiet()
    assert ayshe.last["text"].startswith("In which language")
    assert "English" in ayshe.buttons
