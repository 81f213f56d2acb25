# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.hosted_plugin import HostedPlugin
    from openapiopenai.models.skill_reference_param import SkillReferenceParam

__all__ = [
    "AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem",
    "UnknownAgentAutomationEnvironmentResourceOpenAIHostedSkillsItem",
]


if TYPE_CHECKING:

    class UnknownAgentAutomationEnvironmentResourceOpenAIHostedSkillsItem(UnknownVariant):
        """Variant of `AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem: TypeAlias = (
        SkillReferenceParam | HostedPlugin | UnknownAgentAutomationEnvironmentResourceOpenAIHostedSkillsItem
    )
    """A skill in an environment."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem(OpenUnion):
        tag = "type"
        mapping = {
            "skill_reference": "SkillReferenceParam",
            "inline": "HostedPlugin",
        }

    from_json = AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem.from_json
    from_dict = AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem.from_dict
    __getattr__ = AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem.module_attribute
