"""Webhooks: whether a request comes from the API (Standard Webhooks), and what it says."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.exceptions import OpenAIError

if TYPE_CHECKING:
    from openapiopenai.models.unwrap_webhook_event import UnwrapWebhookEvent

WebhookHeaders: TypeAlias = Mapping[str, Any] | Mapping[bytes, Any] | Iterable[tuple[str | bytes, str | bytes]]
"""Headers of a request as web frameworks have them: a mapping or pairs, text or bytes, names in any case."""

PREFIX = "whsec_"
VERSION = "v1"
"""Of signatures by HMAC; a header may hold those of other versions too."""


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """A request that is not from the API, or that is not of now."""


def unwrap(
    webhooks: Any,
    payload: str | bytes,
    headers: WebhookHeaders,
    *,
    secret: str | Sequence[str] | None = None,
    tolerance: float = 300,
) -> UnwrapWebhookEvent:
    """Check the signature of a request, and return what it says as an event; one of an unknown type is kept whole.

    - `payload`: the body of the request exactly as it came, not parsed and written anew.
    - `headers`: the headers of the request.
    - `secret`: what requests are signed with, several while one is replaced; default: the client's `webhook_secret`.
    - `tolerance`: how many seconds the clocks may differ; default: 300.

    Raises InvalidWebhookSignatureError, DecodeError where a request with a good signature is no JSON, and OpenAIError
    where there is no secret.
    """
    from openapiopenai.models import unwrap_webhook_event

    verify_signature(webhooks, payload, headers, secret=secret, tolerance=tolerance)
    event: UnwrapWebhookEvent = unwrap_webhook_event.from_json(payload)
    return event


def verify_signature(
    webhooks: Any,
    payload: str | bytes,
    headers: WebhookHeaders,
    *,
    secret: str | Sequence[str] | None = None,
    tolerance: float = 300,
) -> None:
    """Raise InvalidWebhookSignatureError where a request does not come from the API; arguments as of `unwrap`."""
    import hmac

    keys = [key_of(each) for each in secrets_of(secret or webhooks.client.webhook_secret)]
    identity, timestamp, signatures = facts_of(headers)
    check_time(timestamp, tolerance)
    body = payload.encode() if isinstance(payload, str) else bytes(payload)
    given = [each[len(VERSION) + 1 :].encode() for each in signatures.split() if each.startswith(f"{VERSION},")]
    expected = [signature_of(key, identity, timestamp, body).encode() for key in keys]
    # All are compared, so that time does not tell which one was near.
    if not sum(hmac.compare_digest(one, other) for one in given for other in expected):
        raise InvalidWebhookSignatureError(
            "webhook-signature: no signature fits; is the secret that of this endpoint, and the payload as it came?"
        )


def secrets_of(secret: str | Sequence[str] | None) -> list[str]:
    """The secrets of a setting; those in one text stand apart by blanks."""
    found = secret.split() if isinstance(secret, str) else [each.strip() for each in secret or ()]
    if not any(found):
        raise OpenAIError("no secret for webhooks: pass secret=… or webhook_secret=…, or set OPENAI_WEBHOOK_SECRET")
    return [each for each in found if each]


def key_of(secret: str) -> bytes:
    """The key that a secret stands for."""
    import base64
    import binascii

    if not secret.startswith(PREFIX):
        return secret.encode()
    text = secret.removeprefix(PREFIX)
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except binascii.Error:
        raise ValueError(f"secret: expected base64 behind {PREFIX}") from None


def signature_of(key: bytes, identity: str, timestamp: str, body: bytes) -> str:
    """The signature of a request, in base64."""
    import base64
    import hashlib
    import hmac

    digest = hmac.new(key, b"%b.%b.%b" % (identity.encode(), timestamp.encode(), body), hashlib.sha256).digest()
    return base64.b64encode(digest).decode()


def facts_of(headers: WebhookHeaders) -> tuple[str, str, str]:
    """The three headers that count; raises InvalidWebhookSignatureError where one is missing."""
    given: Any = headers
    pairs: Any = given.items() if hasattr(given, "items") else given
    found = {name_of(name): text_of(value) for name, value in pairs}
    values: list[str] = []
    for name in ("webhook-id", "webhook-timestamp", "webhook-signature"):
        if not found.get(name):
            raise InvalidWebhookSignatureError(f"{name}: the request has no such header")
        values.append(found[name])
    return values[0], values[1], values[2]


def name_of(name: Any) -> str:
    """`webhook-id` of `Webhook-Id`, `b"webhook-id"`, and `HTTP_WEBHOOK_ID` of WSGI."""
    return text_of(name).lower().replace("_", "-").removeprefix("http-")


def text_of(value: Any) -> str:
    value = value[0] if isinstance(value, list) and value else value  # pyright: ignore[reportUnknownVariableType]
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)  # pyright: ignore[reportUnknownArgumentType]


def check_time(timestamp: str, tolerance: float) -> None:
    """Raise for a request of another time, which may be an old one that somebody sends again."""
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) < 16):
        raise InvalidWebhookSignatureError("webhook-timestamp: expected Unix time in seconds")
    age = time.time() - int(timestamp)
    if abs(age) > tolerance:
        way = "old" if age > 0 else "far in the future"
        raise InvalidWebhookSignatureError(
            f"webhook-timestamp: too {way}, by {abs(age) - tolerance:.0f} s more than {tolerance:g} s; are both clocks right?"
        )
