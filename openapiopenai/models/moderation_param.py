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
    """`ModerationParam` of the API."""

    model: str
    policy: ModerationPolicyParam | None = None


class ModerationParamDict(TypedDict, total=False):
    """`ModerationParam` as a dict, for arguments."""

    model: Required[str]
    policy: ModerationPolicyParamDict | ModerationPolicyParam | None
