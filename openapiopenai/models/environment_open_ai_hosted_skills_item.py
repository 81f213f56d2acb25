# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `EnvironmentOpenAIHostedSkillsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.inline_skill_param import InlineSkillParam, InlineSkillParamDict
    from openapiopenai.models.skill_reference_param import SkillReferenceParam, SkillReferenceParamDict

__all__ = [
    "EnvironmentOpenAIHostedSkillsItem",
    "EnvironmentOpenAIHostedSkillsItemDict",
    "UnknownEnvironmentOpenAIHostedSkillsItem",
]


if TYPE_CHECKING:

    class UnknownEnvironmentOpenAIHostedSkillsItem(UnknownVariant):
        """Variant of `EnvironmentOpenAIHostedSkillsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    EnvironmentOpenAIHostedSkillsItem: TypeAlias = (
        SkillReferenceParam | InlineSkillParam | UnknownEnvironmentOpenAIHostedSkillsItem
    )
    """A skill in an environment, by ID or inline."""
    EnvironmentOpenAIHostedSkillsItemDict: TypeAlias = SkillReferenceParamDict | InlineSkillParamDict
    """`EnvironmentOpenAIHostedSkillsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> EnvironmentOpenAIHostedSkillsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> EnvironmentOpenAIHostedSkillsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    EnvironmentOpenAIHostedSkillsItemDict = AS_GIVEN

    class EnvironmentOpenAIHostedSkillsItem(OpenUnion):
        tag = "type"
        mapping = {
            "skill_reference": "SkillReferenceParam",
            "inline": "InlineSkillParam",
        }

    from_json = EnvironmentOpenAIHostedSkillsItem.from_json
    from_dict = EnvironmentOpenAIHostedSkillsItem.from_dict
    __getattr__ = EnvironmentOpenAIHostedSkillsItem.module_attribute
