"""Signatures of webhooks, by HMAC (Standard Webhooks)."""

from __future__ import annotations

PREFIX = "whsec_"


def key_of(secret: str) -> bytes:
    """Return the key that a secret encodes. Raises ValueError for an empty one, with which anybody could sign."""
    import base64
    import binascii

    if not secret.startswith(PREFIX):
        return secret.encode(errors="surrogatepass")
    text = secret.removeprefix(PREFIX)
    try:
        key = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not key:
        raise ValueError(f"secret: expected base64 after {PREFIX}")
    return key


def signature_of(key: bytes, identity: str, timestamp: str, body: bytes) -> str:
    """Return the signature of a request, in base64."""
    import base64
    import hashlib
    import hmac

    digest = hmac.new(
        key, b"%b.%b.%b" % (identity.encode(errors="replace"), timestamp.encode(), body), hashlib.sha256
    ).digest()
    return base64.b64encode(digest).decode()
