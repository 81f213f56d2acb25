# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `UpdateAgentEnvironmentTemplateRequestSkillsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.inline_skill_param import InlineSkillParam, InlineSkillParamDict
    from openapiopenai.models.skill_reference_param import SkillReferenceParam, SkillReferenceParamDict

__all__ = [
    "UnknownUpdateAgentEnvironmentTemplateRequestSkillsItem",
    "UpdateAgentEnvironmentTemplateRequestSkillsItem",
    "UpdateAgentEnvironmentTemplateRequestSkillsItemDict",
]


if TYPE_CHECKING:

    class UnknownUpdateAgentEnvironmentTemplateRequestSkillsItem(UnknownVariant):
        """Variant of `UpdateAgentEnvironmentTemplateRequestSkillsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    UpdateAgentEnvironmentTemplateRequestSkillsItem: TypeAlias = (
        SkillReferenceParam | InlineSkillParam | UnknownUpdateAgentEnvironmentTemplateRequestSkillsItem
    )
    """A skill of a template, by ID or inline."""
    UpdateAgentEnvironmentTemplateRequestSkillsItemDict: TypeAlias = SkillReferenceParamDict | InlineSkillParamDict
    """`UpdateAgentEnvironmentTemplateRequestSkillsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> UpdateAgentEnvironmentTemplateRequestSkillsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> UpdateAgentEnvironmentTemplateRequestSkillsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    UpdateAgentEnvironmentTemplateRequestSkillsItemDict = AS_GIVEN

    class UpdateAgentEnvironmentTemplateRequestSkillsItem(OpenUnion):
        tag = "type"
        mapping = {
            "skill_reference": "SkillReferenceParam",
            "inline": "InlineSkillParam",
        }

    from_json = UpdateAgentEnvironmentTemplateRequestSkillsItem.from_json
    from_dict = UpdateAgentEnvironmentTemplateRequestSkillsItem.from_dict
    __getattr__ = UpdateAgentEnvironmentTemplateRequestSkillsItem.module_attribute
