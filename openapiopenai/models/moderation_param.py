# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ModerationParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.moderation_policy_param import ModerationPolicyParam, ModerationPolicyParamDict

__all__ = [
    "ModerationParam",
    "ModerationParamDict",
]


class ModerationParam(BaseModel):
    """Moderation settings for the input and output of a response."""

    model: str
    """ID of the moderation model, such as `omni-moderation-latest`."""
    policy: ModerationPolicyParam | None = None
    """Moderation policy for the input and output."""


class ModerationParamDict(TypedDict, total=False):
    """`ModerationParam` as a dict, for arguments."""

    model: Required[str]
    policy: ModerationPolicyParamDict | ModerationPolicyParam | None
