"""Webhooks: verify that a request comes from the API (Standard Webhooks), and parse its event."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from openapiopenai._runtime.http.signatures import key_of, signature_of
from openapiopenai.profile import OpenAIError

if TYPE_CHECKING:
    from openapiopenai.models.unwrap_webhook_event import UnwrapWebhookEvent

__all__ = ["InvalidWebhookSignatureError", "WebhookSecretError"]

WebhookHeaders: TypeAlias = Mapping[str, Any] | Mapping[bytes, Any] | Iterable[tuple[str | bytes, str | bytes]]
"""Headers in any form that web frameworks use: a mapping or pairs, str or bytes, names in any case."""

VERSION = "v1"
"""Version of HMAC signatures. A header may hold signatures of other versions too."""


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """A request that was not signed by the API, or whose timestamp is too old or too far in the future."""


class WebhookSecretError(OpenAIError, ValueError):
    """No secret to verify a webhook with was given."""


def unwrap(
    webhooks: Any,
    payload: str | bytes,
    headers: WebhookHeaders,
    *,
    secret: str | Sequence[str] | None = None,
    tolerance: float = 300,
) -> UnwrapWebhookEvent:
    """Verify the signature of a request, and return its event. An event of an unknown type is kept whole.

    - `payload`: the body of the request exactly as received, not parsed and serialized again.
    - `headers`: the headers of the request.
    - `secret`: the signing secret, or several during rotation; default: the `webhook_secret` of the client.
    - `tolerance`: maximum difference between the timestamp and now, in seconds; default: 300.

    Raises InvalidWebhookSignatureError if the request is not authentic, DecodeError if the payload of an authentic
    request is not JSON, WebhookSecretError if there is no secret, ValueError if a secret is malformed, TypeError for an
    argument of another type, such as a body that was parsed.
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
    """Verify the signature of a request. Raises InvalidWebhookSignatureError if it is not authentic; see `unwrap`."""
    if not is_signed(payload, headers, secret=secret or webhooks._client.webhook_secret, tolerance=tolerance):
        raise InvalidWebhookSignatureError(
            "webhook-signature: no signature matches; is it the secret of this endpoint, and the unmodified payload?"
        )


def is_signed(
    payload: str | bytes, headers: WebhookHeaders, *, secret: str | Sequence[str] | None, tolerance: float
) -> bool:
    """Whether a signature of a request matches. Raises InvalidWebhookSignatureError if it has none, or is too old."""
    import hmac

    body = body_of(payload)
    check_tolerance(tolerance)
    keys = [key_of(each) for each in secrets_of(secret)]
    identity, timestamp, signatures = facts_of(headers)
    check_time(timestamp, tolerance)
    given = [
        each[len(VERSION) + 1 :].encode(errors="replace")
        for each in signatures.split()
        if each.startswith(f"{VERSION},")
    ]
    expected = [signature_of(key, identity, timestamp, body).encode() for key in keys]
    # Compare all of them, so that the timing does not reveal which one was close.
    return bool(sum(hmac.compare_digest(one, other) for one in given for other in expected))


def body_of(payload: object) -> bytes:
    """Return the body of a request as bytes. Raises TypeError or ValueError if it is not one as received."""
    if isinstance(payload, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", payload))
    if not isinstance(payload, str):
        raise TypeError(
            f"payload: expected the raw body of the request (string or bytes), not parsed, got {type(payload).__name__}"
        )
    try:
        return payload.encode()
    except UnicodeEncodeError:
        raise ValueError("payload: expected text that can be encoded as UTF-8") from None


def check_tolerance(seconds: object) -> None:
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
        raise TypeError(f"tolerance: expected seconds, got {type(seconds).__name__}")
    if not seconds >= 0:
        raise ValueError(f"tolerance: expected 0 or more seconds, got {seconds}")


def several(name: str, values: Any) -> list[Any]:
    """Return the items of an argument. Raises TypeError if it has none, or if it is bytes."""
    if isinstance(values, (bytes, bytearray)) or not hasattr(values, "__iter__"):
        raise TypeError(f"{name}: expected a string or several, got {type(values).__name__}")
    return list(values)


def secrets_of(secret: str | Sequence[str] | None) -> list[str]:
    """Return the secrets of a setting; a string may hold several, separated by whitespace."""
    given: list[Any] = secret.split() if isinstance(secret, str) else several("secret", secret or ())
    for each in given:
        if not isinstance(each, str):
            raise TypeError(f"secret: expected a string or several, got {type(each).__name__}")
    found: list[str] = [each.strip() for each in given]
    if not any(found):
        raise WebhookSecretError(
            "no secret for webhooks: pass secret=… or webhook_secret=…, or set OPENAI_WEBHOOK_SECRET"
        )
    return [each for each in found if each]


def facts_of(headers: WebhookHeaders) -> tuple[str, str, str]:
    """Return the three webhook headers. Raises InvalidWebhookSignatureError if one is missing."""
    given: Any = headers
    try:
        pairs = [(name, value) for name, value in (given.items() if hasattr(given, "items") else given)]
    except (TypeError, ValueError):
        raise TypeError(f"headers: expected a mapping or pairs of strings, got {type(given).__name__}") from None
    found = {name_of(name): text_of(value) for name, value in pairs}
    values: list[str] = []
    for name in ("webhook-id", "webhook-timestamp", "webhook-signature"):
        if not found.get(name):
            raise InvalidWebhookSignatureError(f"{name}: the request has no such header")
        values.append(found[name])
    return values[0], values[1], values[2]


def name_of(name: Any) -> str:
    """Normalize a header name: `webhook-id` for `Webhook-Id`, `b"webhook-id"`, and `HTTP_WEBHOOK_ID` of WSGI."""
    return text_of(name).lower().replace("_", "-").removeprefix("http-")


def text_of(value: Any) -> str:
    value = value[0] if isinstance(value, list) and value else value  # pyright: ignore[reportUnknownVariableType]
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)  # pyright: ignore[reportUnknownArgumentType]


def check_time(timestamp: str, tolerance: float) -> None:
    """Raise InvalidWebhookSignatureError if the timestamp is too far from now: the request may be a replay."""
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) < 16):
        raise InvalidWebhookSignatureError("webhook-timestamp: expected Unix time in seconds")
    age = time.time() - int(timestamp)
    if abs(age) > tolerance:
        way = "old" if age > 0 else "far in the future"
        raise InvalidWebhookSignatureError(
            f"webhook-timestamp: too {way}, by {abs(age) - tolerance:.0f} s more than {tolerance:g} s; are both clocks right?"
        )
