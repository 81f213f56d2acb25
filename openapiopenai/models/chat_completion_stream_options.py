"""Model `ChatCompletionStreamOptions`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionStreamOptions",
    "ChatCompletionStreamOptionsDict",
]


class ChatCompletionStreamOptions(BaseModel):
    """How to stream the answer. Only with `stream: true`."""

    include_usage: bool | None = None
    """Whether one more chunk comes at the end, with the `usage` of the whole request and no `choices`. In all other chunks `usage` is null. A stream that breaks off may lack it."""
    include_obfuscation: bool | None = None
    """Whether deltas of the stream carry `obfuscation`: random characters that even out the size of events, against side-channel attacks. On by default; false saves bandwidth where the network is trusted."""


class ChatCompletionStreamOptionsDict(TypedDict, total=False):
    """`ChatCompletionStreamOptions` as a dict, for arguments."""

    include_usage: bool
    include_obfuscation: bool
