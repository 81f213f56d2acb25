# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ContainerAutoParamSkillsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.inline_skill_param import InlineSkillParam, InlineSkillParamDict
    from openapiopenai.models.skill_reference_param import SkillReferenceParam, SkillReferenceParamDict

__all__ = [
    "ContainerAutoParamSkillsItem",
    "ContainerAutoParamSkillsItemDict",
    "UnknownContainerAutoParamSkillsItem",
]


if TYPE_CHECKING:

    class UnknownContainerAutoParamSkillsItem(UnknownVariant):
        """Variant of `ContainerAutoParamSkillsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ContainerAutoParamSkillsItem: TypeAlias = (
        SkillReferenceParam | InlineSkillParam | UnknownContainerAutoParamSkillsItem
    )
    """A skill for a container: a reference by ID, or inline data."""
    ContainerAutoParamSkillsItemDict: TypeAlias = SkillReferenceParamDict | InlineSkillParamDict
    """`ContainerAutoParamSkillsItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ContainerAutoParamSkillsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ContainerAutoParamSkillsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ContainerAutoParamSkillsItemDict = AS_GIVEN

    class ContainerAutoParamSkillsItem(OpenUnion):
        tag = "type"
        mapping = {
            "skill_reference": "SkillReferenceParam",
            "inline": "InlineSkillParam",
        }

    from_json = ContainerAutoParamSkillsItem.from_json
    from_dict = ContainerAutoParamSkillsItem.from_dict
    __getattr__ = ContainerAutoParamSkillsItem.module_attribute
