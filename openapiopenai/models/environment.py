# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `Environment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_environment_resource_none import AgentAutomationEnvironmentResourceNone
    from openapiopenai.models.environment_resource_open_ai_hosted import EnvironmentResourceOpenAIHosted
    from openapiopenai.models.environment_resource_self_hosted import EnvironmentResourceSelfHosted

__all__ = [
    "Environment",
    "UnknownEnvironment",
]


if TYPE_CHECKING:

    class UnknownEnvironment(UnknownVariant):
        """Variant of `Environment` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    Environment: TypeAlias = (
        AgentAutomationEnvironmentResourceNone
        | EnvironmentResourceOpenAIHosted
        | EnvironmentResourceSelfHosted
        | UnknownEnvironment
    )
    """Environment that an agent works in: none, hosted by OpenAI, or self-hosted."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> Environment:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> Environment:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class Environment(OpenUnion):
        tag = "type"
        mapping = {
            "none": "AgentAutomationEnvironmentResourceNone",
            "openai_hosted": "EnvironmentResourceOpenAIHosted",
            "self_hosted": "EnvironmentResourceSelfHosted",
        }

    from_json = Environment.from_json
    from_dict = Environment.from_dict
    __getattr__ = Environment.module_attribute
