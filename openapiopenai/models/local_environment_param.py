# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LocalEnvironmentParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.local_skill_param import LocalSkillParam, LocalSkillParamDict

__all__ = [
    "LocalEnvironmentParam",
    "LocalEnvironmentParamDict",
]


class LocalEnvironmentParam(BaseModel):
    """Runs shell commands in a local environment.

    Known as `LocalEnvironment`."""

    type: Literal["local"] = "local"
    """Type: always `local`."""
    skills: list[LocalSkillParam] | None = None
    """Skills available in the environment, at most 200."""


class LocalEnvironmentParamDict(TypedDict, total=False):
    """`LocalEnvironmentParam` as a dict, for arguments."""

    type: Required[Literal["local"]]
    skills: Sequence[LocalSkillParamDict | LocalSkillParam]
