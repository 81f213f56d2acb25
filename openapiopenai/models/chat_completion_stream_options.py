# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionStreamOptions`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatCompletionStreamOptions",
    "ChatCompletionStreamOptionsDict",
]


class ChatCompletionStreamOptions(BaseModel):
    """Options for streaming the response. Only with `stream: true`."""

    include_usage: bool | None = None
    """Whether to send one more chunk at the end, with the token `usage` of the whole request and empty `choices`; in all other chunks `usage` is null. The last chunk may be missing if the stream is interrupted."""
    include_obfuscation: bool | None = None
    """Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted."""


class ChatCompletionStreamOptionsDict(TypedDict, total=False):
    """`ChatCompletionStreamOptions` as a dict, for arguments."""

    include_usage: bool
    include_obfuscation: bool
