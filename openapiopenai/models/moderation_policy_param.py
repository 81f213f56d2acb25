"""Model `ModerationPolicyParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.moderation_config_param import ModerationConfigParam, ModerationConfigParamDict

__all__ = [
    "ModerationPolicyParam",
    "ModerationPolicyParamDict",
]


class ModerationPolicyParam(BaseModel):
    """What moderation does with the input and the output of a response."""

    input: ModerationConfigParam | None = None
    """How the input is moderated."""
    output: ModerationConfigParam | None = None
    """How the output is moderated."""


class ModerationPolicyParamDict(TypedDict, total=False):
    """`ModerationPolicyParam` as a dict, for arguments."""

    input: ModerationConfigParamDict | ModerationConfigParam | None
    output: ModerationConfigParamDict | ModerationConfigParam | None
