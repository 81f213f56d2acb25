"""Model `ResponseStreamOptions`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseStreamOptions",
    "ResponseStreamOptionsDict",
]


class ResponseStreamOptions(BaseModel):
    """How to stream the response. Only with `stream: true`."""

    include_obfuscation: bool | None = None
    """Whether deltas of the stream carry `obfuscation`: random characters that even out the size of events, against side-channel attacks. On by default; false saves bandwidth where the network is trusted."""


class ResponseStreamOptionsDict(TypedDict, total=False):
    """`ResponseStreamOptions` as a dict, for arguments."""

    include_obfuscation: bool
