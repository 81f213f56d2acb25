# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateAgentEnvironmentRequestEnvironmentSkillsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.inline_skill_param import InlineSkillParam, InlineSkillParamDict
    from openapiopenai.models.skill_reference_param import SkillReferenceParam, SkillReferenceParamDict

__all__ = [
    "CreateAgentEnvironmentRequestEnvironmentSkillsItem",
    "CreateAgentEnvironmentRequestEnvironmentSkillsItemDict",
    "UnknownCreateAgentEnvironmentRequestEnvironmentSkillsItem",
]


if TYPE_CHECKING:

    class UnknownCreateAgentEnvironmentRequestEnvironmentSkillsItem(UnknownVariant):
        """Variant of `CreateAgentEnvironmentRequestEnvironmentSkillsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateAgentEnvironmentRequestEnvironmentSkillsItem: TypeAlias = (
        SkillReferenceParam | InlineSkillParam | UnknownCreateAgentEnvironmentRequestEnvironmentSkillsItem
    )
    """A skill in an environment, by ID or inline."""
    CreateAgentEnvironmentRequestEnvironmentSkillsItemDict: TypeAlias = SkillReferenceParamDict | InlineSkillParamDict
    """`CreateAgentEnvironmentRequestEnvironmentSkillsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateAgentEnvironmentRequestEnvironmentSkillsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateAgentEnvironmentRequestEnvironmentSkillsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateAgentEnvironmentRequestEnvironmentSkillsItemDict = AS_GIVEN

    class CreateAgentEnvironmentRequestEnvironmentSkillsItem(OpenUnion):
        tag = "type"
        mapping = {
            "skill_reference": "SkillReferenceParam",
            "inline": "InlineSkillParam",
        }

    from_json = CreateAgentEnvironmentRequestEnvironmentSkillsItem.from_json
    from_dict = CreateAgentEnvironmentRequestEnvironmentSkillsItem.from_dict
    __getattr__ = CreateAgentEnvironmentRequestEnvironmentSkillsItem.module_attribute
