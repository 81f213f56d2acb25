# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ModerationPolicyParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.moderation_config_param import ModerationConfigParam, ModerationConfigParamDict

__all__ = [
    "ModerationPolicyParam",
    "ModerationPolicyParamDict",
]


class ModerationPolicyParam(BaseModel):
    """Moderation policy for the input and output of a response."""

    input: ModerationConfigParam | None = None
    """Moderation policy for the input."""
    output: ModerationConfigParam | None = None
    """Moderation policy for the output."""


class ModerationPolicyParamDict(TypedDict, total=False):
    """`ModerationPolicyParam` as a dict, for arguments."""

    input: ModerationConfigParamDict | ModerationConfigParam | None
    output: ModerationConfigParamDict | ModerationConfigParam | None
