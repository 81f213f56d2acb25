# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseInputItemImageGenerationCallErrorModerationDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ResponseInputItemImageGenerationCallErrorModerationDetails",
    "ResponseInputItemImageGenerationCallErrorModerationDetailsDict",
]


class ResponseInputItemImageGenerationCallErrorModerationDetails(BaseModel):
    """Details of the moderation that blocked an image generation call."""

    categories: list[str]
    """Moderation categories that apply; new ones may be added."""
    moderation_stage: Literal["input", "output", "unknown"] | UnknownStr
    """Stage at which moderation blocked the call: input or output."""


class ResponseInputItemImageGenerationCallErrorModerationDetailsDict(TypedDict, total=False):
    """`ResponseInputItemImageGenerationCallErrorModerationDetails` as a dict, for arguments."""

    categories: Required[Sequence[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"] | str]
