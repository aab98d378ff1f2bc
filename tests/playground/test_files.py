"""Files in both directions: byte for byte, but photos; ids, links and sizes."""

import json
import struct
from datetime import timedelta
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from playground import Person, PocketTelegram, SentFile
from playground.pictures import recompressed, size_of
from tests.playground.raw_bot import ApiError, RawBot

Json = dict[str, Any]

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBB", 13, b"IHDR", 2000, 1000, 8, 2, 0, 0, 0) + b"made-up pixels" * 99


def segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content


JPEG = b"".join([
    b"\xff\xd8",
    segment(0xE0, b"JFIF\0"),
    segment(0xE1, b"Exif\0\0 taken at home, 41.7 44.8"),
    segment(0xFE, b"a comment"),
    segment(0xC0, struct.pack(">BHHB", 8, 300, 400, 3) + b"components"),
    segment(0xDA, b"scan") + b"pixels\xff\xd9",
])  # fmt: skip


async def content_of(bot: RawBot, file_id: str) -> bytes:
    found = await bot("getFile", file_id=file_id)
    status, content = await bot.download(found["file_path"])
    assert status == 200
    return content


@pytest.mark.parametrize("kind", ["document", "audio", "voice", "video", "video_note", "animation", "sticker"])
async def test_a_file_arrives_byte_for_byte(bot: RawBot, ayshe: Person, kind: str) -> None:
    content = bytes(range(256)) * 10
    await ayshe.send_file(SentFile(content, "خەت.bin", "application/x-own"), kind=kind, caption="a letter")
    [update] = await bot.updates()
    part = update["message"][kind]
    assert (part["file_size"], update["message"]["caption"]) == (2560, "a letter")
    assert await content_of(bot, part["file_id"]) == content


async def test_a_photo_comes_in_sizes_and_loses_what_was_beside_the_pixels(bot: RawBot, ayshe: Person) -> None:
    await ayshe.send_file(SentFile(JPEG, "a.jpg"), kind="photo")
    [update] = await bot.updates()
    sizes = update["message"]["photo"]
    assert [(size["width"], size["height"]) for size in sizes] == [(90, 68), (320, 240), (400, 300)]
    assert len({size["file_unique_id"] for size in sizes}) == 3
    content = await content_of(bot, sizes[-1]["file_id"])
    assert b"taken at home" in JPEG
    assert b"taken at home" not in content
    assert content.endswith(b"pixels\xff\xd9")


def test_sizes_are_read_from_the_first_bytes() -> None:
    webp = b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + (99).to_bytes(3, "little") + (49).to_bytes(3, "little")
    gif = b"GIF89a" + struct.pack("<HH", 7, 9)
    sizes = [size_of(one) for one in (PNG, gif, JPEG, webp, b"?")]
    assert sizes == [(2000, 1000), (7, 9), (400, 300), (100, 50), (800, 600)]
    assert recompressed(PNG) == PNG


async def test_the_same_photo_sent_as_a_document_stays_whole(bot: RawBot, ayshe: Person) -> None:
    await ayshe.send_file(SentFile(JPEG, "a.jpg"))
    [update] = await bot.updates()
    assert update["message"]["document"]["mime_type"] == "image/jpeg"
    assert await content_of(bot, update["message"]["document"]["file_id"]) == JPEG


async def test_over_20_mb_a_file_is_too_big(bot: RawBot, ayshe: Person) -> None:
    limit = 20 * 1024 * 1024
    fits = await ayshe.send_file(SentFile(b"a", "film.mp4", claimed_size=limit), kind="video")
    big = await ayshe.send_file(SentFile(b"a", "film.mp4", claimed_size=limit + 1), kind="video")
    assert (await bot("getFile", file_id=fits["video"]["file_id"]))["file_size"] == limit
    assert big["video"]["file_size"] == limit + 1
    with pytest.raises(ApiError, match="400 Bad Request: file is too big"):
        await bot("getFile", file_id=big["video"]["file_id"])


async def test_a_link_is_valid_for_an_hour_and_can_be_had_again(
    bot: RawBot, ayshe: Person, pocket: PocketTelegram
) -> None:
    file_id = (await ayshe.send_file(b"hello"))["document"]["file_id"]
    link = (await bot("getFile", file_id=file_id))["file_path"]
    pocket.clock.advance(timedelta(minutes=59))
    assert await bot.download(link) == (200, b"hello")
    pocket.clock.advance(timedelta(minutes=1))
    assert (await bot.download(link))[0] == 404
    assert await content_of(bot, file_id) == b"hello"


async def test_file_ids_are_of_one_bot_and_unique_ids_of_all(
    bot: RawBot, ayshe: Person, pocket: PocketTelegram
) -> None:
    mine = (await ayshe.send_file(b"hello"))["document"]
    async with RawBot(pocket, token="4200000002:POCKET-other") as other:
        await other("getMe")
        await pocket.person("Ayshe K.").start()
        with pytest.raises(ApiError, match="400 Bad Request: invalid file_id"):
            await other("getFile", file_id=mine["file_id"])
    again = await bot("sendDocument", chat_id=ayshe.id, document=mine["file_id"])
    assert again["document"] == mine
    assert (await ayshe.forward(again))["document"]["file_unique_id"] == mine["file_unique_id"]


@pytest.mark.parametrize("attached", [False, True])
async def test_a_bots_file_is_sent_along_or_attached(bot: RawBot, ayshe: Person, attached: bool) -> None:
    form = aiohttp.FormData({"chat_id": str(ayshe.id), "caption": "your report"})
    form.add_field("notes" if attached else "document", b"a report", filename="report.txt", content_type="text/plain")
    if attached:
        form.add_field("document", "attach://notes")
    answer = await bot.answer("sendDocument", data=form)
    document = answer["result"]["document"]
    assert (document["file_name"], document["mime_type"]) == ("report.txt", "text/plain")
    assert (ayshe.text, ayshe.file(document["file_id"])) == ("your report", b"a report")


async def test_an_album_is_sent_whole_or_not_at_all(bot: RawBot, ayshe: Person) -> None:
    form = aiohttp.FormData({"chat_id": str(ayshe.id)})
    items = [{"type": "photo", "media": "attach://a", "caption": "c"}, {"type": "photo", "media": "attach://b"}]
    form.add_field("media", json.dumps(items))
    form.add_field("a", PNG, filename="a.png")
    form.add_field("b", JPEG, filename="b.jpg")
    answer = await bot.answer("sendMediaGroup", data=form)
    assert [message.get("caption") for message in answer["result"]] == ["c", None]
    assert len({message["media_group_id"] for message in answer["result"]}) == 1
    before = len(ayshe.messages)
    for media, complaint in (
        ([{"type": "photo", "media": "x"}], "group must have from 2 to 10 items"),
        ([{"type": "photo", "media": "x"}] * 2, "wrong file identifier/HTTP URL specified"),
        ([{"type": kind, "media": "x"} for kind in ("photo", "document")], "can't be mixed with other media types"),
    ):
        with pytest.raises(ApiError, match=complaint):
            await bot("sendMediaGroup", chat_id=ayshe.id, media=media)
    assert len(ayshe.messages) == before


async def test_wrong_files_are_refused(bot: RawBot, ayshe: Person) -> None:
    photo = (await ayshe.send_file(PNG, kind="photo"))["photo"][-1]["file_id"]
    for document, complaint in (
        ("nonsense", "wrong file identifier/HTTP URL specified"),
        ("https://example.org/a.txt", "failed to get HTTP URL content"),
        (photo, "can't use file of type Photo as Document"),
    ):
        with pytest.raises(ApiError, match=complaint):
            await bot("sendDocument", chat_id=ayshe.id, document=document)
    form = aiohttp.FormData({"chat_id": str(ayshe.id)})
    form.add_field("document", b"", filename="empty.txt")
    assert (await bot.answer("sendDocument", data=form))["description"] == "Bad Request: file must be non-empty"
    with pytest.raises(ApiError, match="400 Bad Request: invalid file_id"):
        await bot("getFile", file_id="nonsense")


async def test_50_mb_may_be_sent_and_no_more(bot: RawBot, ayshe: Person) -> None:
    form = aiohttp.FormData({"chat_id": str(ayshe.id)})
    form.add_field("document", BytesIO(bytes(52 * 1024 * 1024)), filename="big.bin")
    answer = await bot.answer("sendDocument", data=form)
    assert (answer["error_code"], answer["description"]) == (413, "Request Entity Too Large")


@pytest.mark.parametrize("kind", ["photo", "voice", "audio", "video", "video_note", "animation", "sticker"])
async def test_every_kind_of_file_can_be_sent_by_a_bot(bot: RawBot, ayshe: Person, kind: str) -> None:
    form = aiohttp.FormData({"chat_id": str(ayshe.id)})
    form.add_field(kind, PNG, filename="a.png")
    method = f"send{kind.title().replace('_', '')}"
    first = await bot.answer(method, data=form)
    part = first["result"][kind]
    file_id = part[-1]["file_id"] if kind == "photo" else part["file_id"]
    assert kind in await bot(method, **{"chat_id": ayshe.id, kind: file_id})
