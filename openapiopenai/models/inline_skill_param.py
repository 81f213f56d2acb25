# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InlineSkillParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.inline_skill_source_param import InlineSkillSourceParam, InlineSkillSourceParamDict

__all__ = [
    "InlineSkillParam",
    "InlineSkillParamDict",
]


class InlineSkillParam(BaseModel):
    """A skill defined inline in the request.

    Known as `InlineSkill`."""

    type: Literal["inline"] = "inline"
    """Type: always `inline`."""
    name: str
    """Name of the skill."""
    description: str
    """What the skill is for."""
    source: InlineSkillSourceParam
    """Content of the skill."""


class InlineSkillParamDict(TypedDict, total=False):
    """`InlineSkillParam` as a dict, for arguments."""

    type: Required[Literal["inline"]]
    name: Required[str]
    description: Required[str]
    source: Required[InlineSkillSourceParamDict | InlineSkillSourceParam]
