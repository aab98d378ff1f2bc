"""Groups, supergroups, forums and channels."""

import pytest

from playground import Gathering, Person, PocketTelegram
from tests.playground.raw_bot import ApiError, RawBot


@pytest.fixture
async def family(pocket: PocketTelegram, ayshe: Person, bot: RawBot) -> Gathering:
    """A forum the bot has been added to."""
    family = pocket.group("Family", ayshe, is_forum=True)
    await family.add_bot(ayshe)
    await bot.updates()
    return family


async def test_the_bot_is_told_that_it_was_added(bot: RawBot, pocket: PocketTelegram, ayshe: Person) -> None:
    await pocket.group("Family", ayshe, kind="group").add_bot(ayshe)
    added, seen = await bot.updates()
    assert added["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert seen["message"]["new_chat_members"][0]["is_bot"] is True


async def test_a_group_is_heard_and_answered(bot: RawBot, family: Gathering, ayshe: Person) -> None:
    await family.send(ayshe, "hello")
    [update] = await bot.updates()
    assert (update["message"]["chat"]["type"], update["message"]["from"]["id"]) == ("supergroup", ayshe.id)
    sent = await bot("sendMessage", chat_id=family.id, text="hi")
    assert family.messages[-1] == sent


async def test_topics_have_threads(bot: RawBot, family: Gathering, ayshe: Person) -> None:
    thread = await family.open_topic(ayshe, "Uncle")
    await family.send(ayshe, "hello", thread=thread)
    assert [update["message"]["message_thread_id"] for update in await bot.updates()] == [thread, thread]
    assert (await bot("sendMessage", chat_id=family.id, text="a", message_thread_id=thread))["is_topic_message"] is True
    made = await bot("createForumTopic", chat_id=family.id, name="Aunt")
    await bot("sendMessage", chat_id=family.id, text="a", message_thread_id=made["message_thread_id"])
    with pytest.raises(ApiError, match="message thread not found"):
        await bot("sendMessage", chat_id=family.id, text="a", message_thread_id=99)


async def test_a_bot_that_was_removed_may_not_write(bot: RawBot, family: Gathering, ayshe: Person) -> None:
    await family.remove_bot(ayshe)
    [told] = await bot.updates()
    assert told["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    with pytest.raises(ApiError, match="403 Forbidden: bot was kicked from the supergroup chat"):
        await bot("sendMessage", chat_id=family.id, text="a")
    await family.send(ayshe, "is it gone?")
    assert await bot.updates() == []


async def test_a_bot_can_leave(bot: RawBot, family: Gathering, ayshe: Person) -> None:
    assert await bot("leaveChat", chat_id=family.id) is True
    with pytest.raises(ApiError, match="403 Forbidden: bot is not a member of the supergroup chat"):
        await bot("sendMessage", chat_id=family.id, text="a")
    with pytest.raises(ApiError, match="can't be changed in private chats"):
        await bot("leaveChat", chat_id=ayshe.id)


async def test_a_group_that_became_a_supergroup_says_its_new_id(
    bot: RawBot, pocket: PocketTelegram, ayshe: Person
) -> None:
    group = pocket.group("Family", ayshe, kind="group")
    await group.add_bot(ayshe)
    fresh = await group.migrate(ayshe)
    messages = [update["message"] for update in await bot.updates() if "message" in update]
    assert [message.get("migrate_to_chat_id") for message in messages] == [None, fresh.id, None]
    with pytest.raises(ApiError, match="group chat was upgraded to a supergroup chat") as refusal:
        await bot("sendMessage", chat_id=group.id, text="a")
    assert refusal.value.parameters == {"migrate_to_chat_id": fresh.id}
    assert (await bot("sendMessage", chat_id=fresh.id, text="a"))["chat"]["type"] == "supergroup"


async def test_a_channel_posts_without_a_person(bot: RawBot, pocket: PocketTelegram, ayshe: Person) -> None:
    channel = pocket.group("News", ayshe, kind="channel")
    await channel.add_bot(ayshe)
    post = await channel.send(ayshe, "news")
    await channel.edit(post["message_id"], "old news")
    _, posted, edited = await bot.updates()
    assert ("from" in posted["channel_post"], edited["edited_channel_post"]["text"]) == (False, "old news")
    assert "from" not in await bot("sendMessage", chat_id=channel.id, text="a")


async def test_a_message_in_a_channels_name_has_no_person(bot: RawBot, family: Gathering) -> None:
    await family.send_as_channel({"text": "a"})
    [update] = await bot.updates()
    assert ("from" in update["message"], "sender_chat" in update["message"]) == (False, True)


async def test_with_privacy_mode_a_bot_hears_commands_only(
    bot: RawBot, family: Gathering, ayshe: Person, pocket: PocketTelegram
) -> None:
    pocket.bot.reads_all_group_messages = False
    await family.send(ayshe, "hello")
    await family.send(ayshe, "/start")
    assert [update["message"]["text"] for update in await bot.updates()] == ["/start"]


async def test_members_can_be_asked_for(bot: RawBot, family: Gathering, ayshe: Person) -> None:
    assert await bot("getChatMemberCount", chat_id=family.id) == 2
    assert (await bot("getChatAdministrators", chat_id=family.id))[0]["user"]["id"] == ayshe.id
    assert (await bot("getChat", chat_id=family.id))["title"] == "Family"
    with pytest.raises(ApiError, match="PARTICIPANT_ID_INVALID"):
        await bot("getChatMember", chat_id=family.id, user_id=7)
