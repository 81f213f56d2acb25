# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ModerationConfigParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.moderation_mode import ModerationMode

__all__ = [
    "ModerationConfigParam",
    "ModerationConfigParamDict",
]


class ModerationConfigParam(BaseModel):
    """Moderation policy for the input or the output of a response."""

    mode: ModerationMode
    """Moderation mode: `score` or `block`."""


class ModerationConfigParamDict(TypedDict, total=False):
    """`ModerationConfigParam` as a dict, for arguments."""

    mode: Required[ModerationMode | str]
