# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateContainerBodySkillsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.inline_skill_param import InlineSkillParam, InlineSkillParamDict
    from openapiopenai.models.skill_reference_param import SkillReferenceParam, SkillReferenceParamDict

__all__ = [
    "CreateContainerBodySkillsItem",
    "CreateContainerBodySkillsItemDict",
    "UnknownCreateContainerBodySkillsItem",
]


if TYPE_CHECKING:

    class UnknownCreateContainerBodySkillsItem(UnknownVariant):
        """Variant of `CreateContainerBodySkillsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateContainerBodySkillsItem: TypeAlias = (
        SkillReferenceParam | InlineSkillParam | UnknownCreateContainerBodySkillsItem
    )
    """A skill for a container, by ID or inline."""
    CreateContainerBodySkillsItemDict: TypeAlias = SkillReferenceParamDict | InlineSkillParamDict
    """`CreateContainerBodySkillsItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateContainerBodySkillsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateContainerBodySkillsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateContainerBodySkillsItemDict = AS_GIVEN

    class CreateContainerBodySkillsItem(OpenUnion):
        tag = "type"
        mapping = {
            "skill_reference": "SkillReferenceParam",
            "inline": "InlineSkillParam",
        }

    from_json = CreateContainerBodySkillsItem.from_json
    from_dict = CreateContainerBodySkillsItem.from_dict
    __getattr__ = CreateContainerBodySkillsItem.module_attribute
