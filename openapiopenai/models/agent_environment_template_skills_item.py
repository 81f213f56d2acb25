# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentEnvironmentTemplateSkillsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.hosted_plugin import HostedPlugin
    from openapiopenai.models.skill_reference_param import SkillReferenceParam

__all__ = [
    "AgentEnvironmentTemplateSkillsItem",
    "UnknownAgentEnvironmentTemplateSkillsItem",
]


if TYPE_CHECKING:

    class UnknownAgentEnvironmentTemplateSkillsItem(UnknownVariant):
        """Variant of `AgentEnvironmentTemplateSkillsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentEnvironmentTemplateSkillsItem: TypeAlias = (
        SkillReferenceParam | HostedPlugin | UnknownAgentEnvironmentTemplateSkillsItem
    )
    """A skill of an environment template."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> AgentEnvironmentTemplateSkillsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentEnvironmentTemplateSkillsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentEnvironmentTemplateSkillsItem(OpenUnion):
        tag = "type"
        mapping = {
            "skill_reference": "SkillReferenceParam",
            "inline": "HostedPlugin",
        }

    from_json = AgentEnvironmentTemplateSkillsItem.from_json
    from_dict = AgentEnvironmentTemplateSkillsItem.from_dict
    __getattr__ = AgentEnvironmentTemplateSkillsItem.module_attribute
