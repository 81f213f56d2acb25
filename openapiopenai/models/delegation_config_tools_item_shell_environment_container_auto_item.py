# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `DelegationConfigToolsItemShellEnvironmentContainerAutoItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.inline_skill_param import InlineSkillParam, InlineSkillParamDict
    from openapiopenai.models.skill_reference_param import SkillReferenceParam, SkillReferenceParamDict

__all__ = [
    "DelegationConfigToolsItemShellEnvironmentContainerAutoItem",
    "DelegationConfigToolsItemShellEnvironmentContainerAutoItemDict",
    "UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoItem",
]


if TYPE_CHECKING:

    class UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoItem(UnknownVariant):
        """Variant of `DelegationConfigToolsItemShellEnvironmentContainerAutoItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    DelegationConfigToolsItemShellEnvironmentContainerAutoItem: TypeAlias = (
        SkillReferenceParam | InlineSkillParam | UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoItem
    )
    """A skill for a container, by ID or inline."""
    DelegationConfigToolsItemShellEnvironmentContainerAutoItemDict: TypeAlias = (
        SkillReferenceParamDict | InlineSkillParamDict
    )
    """`DelegationConfigToolsItemShellEnvironmentContainerAutoItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> DelegationConfigToolsItemShellEnvironmentContainerAutoItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> DelegationConfigToolsItemShellEnvironmentContainerAutoItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    DelegationConfigToolsItemShellEnvironmentContainerAutoItemDict = AS_GIVEN

    class DelegationConfigToolsItemShellEnvironmentContainerAutoItem(OpenUnion):
        tag = "type"
        mapping = {
            "skill_reference": "SkillReferenceParam",
            "inline": "InlineSkillParam",
        }

    from_json = DelegationConfigToolsItemShellEnvironmentContainerAutoItem.from_json
    from_dict = DelegationConfigToolsItemShellEnvironmentContainerAutoItem.from_dict
    __getattr__ = DelegationConfigToolsItemShellEnvironmentContainerAutoItem.module_attribute
