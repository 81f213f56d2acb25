# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CompactResponseMethodPublicBodyImage`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CompactResponseMethodPublicBodyImage",
    "CompactResponseMethodPublicBodyImageDict",
]


class CompactResponseMethodPublicBodyImage(BaseModel):
    """How images in the input are treated."""

    context_compression: Literal["auto", "enabled", "disabled"] | str | None = None
    """Whether images are compressed in the context. With `auto`, the default, the model, the transport and the input decide; `enabled` requires that compression is supported."""


class CompactResponseMethodPublicBodyImageDict(TypedDict, total=False):
    """`CompactResponseMethodPublicBodyImage` as a dict, for arguments."""

    context_compression: Literal["auto", "enabled", "disabled"] | str | None
