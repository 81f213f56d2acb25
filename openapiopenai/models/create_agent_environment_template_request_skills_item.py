# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateAgentEnvironmentTemplateRequestSkillsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.inline_skill_param import InlineSkillParam, InlineSkillParamDict
    from openapiopenai.models.skill_reference_param import SkillReferenceParam, SkillReferenceParamDict

__all__ = [
    "CreateAgentEnvironmentTemplateRequestSkillsItem",
    "CreateAgentEnvironmentTemplateRequestSkillsItemDict",
    "UnknownCreateAgentEnvironmentTemplateRequestSkillsItem",
]


if TYPE_CHECKING:

    class UnknownCreateAgentEnvironmentTemplateRequestSkillsItem(UnknownVariant):
        """Variant of `CreateAgentEnvironmentTemplateRequestSkillsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateAgentEnvironmentTemplateRequestSkillsItem: TypeAlias = (
        SkillReferenceParam | InlineSkillParam | UnknownCreateAgentEnvironmentTemplateRequestSkillsItem
    )
    """A skill of a template, by ID or inline."""
    CreateAgentEnvironmentTemplateRequestSkillsItemDict: TypeAlias = SkillReferenceParamDict | InlineSkillParamDict
    """`CreateAgentEnvironmentTemplateRequestSkillsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateAgentEnvironmentTemplateRequestSkillsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateAgentEnvironmentTemplateRequestSkillsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateAgentEnvironmentTemplateRequestSkillsItemDict = AS_GIVEN

    class CreateAgentEnvironmentTemplateRequestSkillsItem(OpenUnion):
        tag = "type"
        mapping = {
            "skill_reference": "SkillReferenceParam",
            "inline": "InlineSkillParam",
        }

    from_json = CreateAgentEnvironmentTemplateRequestSkillsItem.from_json
    from_dict = CreateAgentEnvironmentTemplateRequestSkillsItem.from_dict
    __getattr__ = CreateAgentEnvironmentTemplateRequestSkillsItem.module_attribute
