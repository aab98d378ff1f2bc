"""How a bot gets its updates: long polling or a webhook, never both."""

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from playground.reach import Call
from playground.refusals import Refused, bad_request

Json = dict[str, Any]

WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
SECRET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


async def get_updates(call: Call) -> list[Json]:
    queue = call.world.queues[call.bot.id]
    if queue.webhook:
        raise Refused(409, WEBHOOK_ACTIVE)
    if "allowed_updates" in call.values:
        queue.allow(call.values["allowed_updates"])
    limit = min(100, max(1, call.values.get("limit", 100)))
    queue.acknowledge(call.values.get("offset", 0))
    again = queue.acknowledged() if call.world.faults.strikes_twice() else []
    seconds = 0 if again else min(50, max(0, call.values.get("timeout", 0)))
    found = await queue.poll(call.values.get("offset", 0), limit, seconds)
    return [*again, *found][:limit]


def set_webhook(call: Call) -> bool:
    url, secret = call.values["url"], call.values.get("secret_token", "")
    queue = call.world.queues[call.bot.id]
    if url:
        check_address(url)
        if len(secret) > 256 or not set(secret) <= SECRET:
            raise bad_request("secret token contains unallowed characters")
    if call.values.get("drop_pending_updates"):
        queue.forget_all()
    if "allowed_updates" in call.values:
        queue.allow(call.values["allowed_updates"])
    wanted = {"url": url, "secret": secret, "max_connections": call.values.get("max_connections", 40)}
    queue.webhook = wanted if url else {}
    queue.keep()
    queue.nudge()
    return True


def check_address(url: str) -> None:
    """Telegram wants https; the pocket Telegram calls nobody but this machine."""
    address = urlsplit(url)
    if address.scheme not in {"http", "https"} or not address.hostname:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if address.hostname not in LOOPBACK:
        raise bad_request("bad webhook: the pocket Telegram delivers to this machine only")


def delete_webhook(call: Call) -> bool:
    queue = call.world.queues[call.bot.id]
    if call.values.get("drop_pending_updates"):
        queue.forget_all()
    queue.webhook = {}
    queue.keep()
    return True


def get_webhook_info(call: Call) -> Json:
    queue = call.world.queues[call.bot.id]
    hook = queue.webhook
    found: Json = {
        "url": hook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(queue),
    }
    if hook:
        found |= {"max_connections": hook["max_connections"], "ip_address": "127.0.0.1"}
        found |= {name: hook[name] for name in ("last_error_date", "last_error_message") if name in hook}
    if queue.allowed:
        found["allowed_updates"] = queue.allowed
    return found


METHODS: Mapping[str, Callable[[Call], Any]] = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
