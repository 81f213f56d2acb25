"""Masking of secrets in logs, reprs and error messages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MASK = "***"

_secret_header = re.compile(
    r"(^|[-_])(authorization|cookie|(api|access|subscription)[-_]?key|token|secret|password|signature)$", re.I
)
_secret_name = re.compile(r"(^|_)(api_?key|secret|password|token|authorization|credentials?|private_key)$", re.I)
_secret_text = re.compile(r"\b(sk|ek|whsec|Bearer)([-_ ])[A-Za-z0-9_-]{8,}")


def is_secret(name: str) -> bool:
    """Whether a field with this name holds a secret."""
    return _secret_name.search(name) is not None


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """Mask anything that looks like an API key, and the given secrets (if longer than 3 characters)."""
    for secret in secrets:
        if len(secret) > 3:
            text = text.replace(secret, MASK)
    return _secret_text.sub(rf"\1\2{MASK}", text)


def redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Mask credentials in headers; the authentication scheme (`Bearer`) is kept."""
    return {name: _header(value) if _secret_header.search(name) else redact(value) for name, value in headers.items()}


def _header(value: str) -> str:
    scheme, space, _ = value.partition(" ")
    return f"{scheme} {MASK}" if space and scheme.isalpha() else MASK


def redact_url(url: str) -> str:
    """Mask user information and secret query parameters in a URL."""
    url = re.sub(r"(?<=://)[^/@?#]*@", f"{MASK}@", url)
    return re.sub(
        r"([?&])([^=&#]*(?:key|token|secret|password|sig(?:nature)?))=[^&#]*", rf"\1\2={MASK}", url, flags=re.I
    )
