# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseStreamOptions`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseStreamOptions",
    "ResponseStreamOptionsDict",
]


class ResponseStreamOptions(BaseModel):
    """Options for streaming the response. Only with `stream: true`."""

    include_obfuscation: bool | None = None
    """Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted."""


class ResponseStreamOptionsDict(TypedDict, total=False):
    """`ResponseStreamOptions` as a dict, for arguments."""

    include_obfuscation: bool
