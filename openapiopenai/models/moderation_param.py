"""Model `ModerationParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.moderation_policy_param import ModerationPolicyParam, ModerationPolicyParamDict

__all__ = [
    "ModerationParam",
    "ModerationParamDict",
]


class ModerationParam(BaseModel):
    """How the input and the output of a response are moderated."""

    model: str
    """Id of the moderation model, such as `omni-moderation-latest`."""
    policy: ModerationPolicyParam | None = None
    """What moderation does with the input and the output."""


class ModerationParamDict(TypedDict, total=False):
    """`ModerationParam` as a dict, for arguments."""

    model: Required[str]
    policy: ModerationPolicyParamDict | ModerationPolicyParam | None
