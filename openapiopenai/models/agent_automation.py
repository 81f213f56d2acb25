# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentAutomation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_one_time_automation import AgentOneTimeAutomation
    from openapiopenai.models.agent_periodic_automation import AgentPeriodicAutomation

__all__ = [
    "AgentAutomation",
    "UnknownAgentAutomation",
]


if TYPE_CHECKING:

    class UnknownAgentAutomation(UnknownVariant):
        """Variant of `AgentAutomation` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentAutomation: TypeAlias = AgentPeriodicAutomation | AgentOneTimeAutomation | UnknownAgentAutomation
    """An automation: scheduled work of an agent, recurring or one-time."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AgentAutomation:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentAutomation:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentAutomation(OpenUnion):
        tag = "type"
        mapping = {
            "periodic": "AgentPeriodicAutomation",
            "once": "AgentOneTimeAutomation",
        }

    from_json = AgentAutomation.from_json
    from_dict = AgentAutomation.from_dict
    __getattr__ = AgentAutomation.module_attribute
