"""Signatures of webhooks."""

from __future__ import annotations

import time

__all__ = ["sign_webhook"]


def sign_webhook(
    payload: str | bytes, secret: str, *, id: str = "wh_test", timestamp: float | None = None
) -> dict[str, str]:
    """Return the headers of a webhook with this body.

    - `payload`: the body of the request.
    - `secret`: the secret that the handler under test uses.
    - `id`: the value of the `webhook-id` header.
    - `timestamp`: Unix time in seconds; default: now.
    """
    from .._runtime.http.signatures import key_of, signature_of

    body = payload.encode() if isinstance(payload, str) else payload
    time_ = str(int(time.time() if timestamp is None else timestamp))
    signature = signature_of(key_of(secret), id, time_, body)
    return {"webhook-id": id, "webhook-timestamp": time_, "webhook-signature": f"v1,{signature}"}
