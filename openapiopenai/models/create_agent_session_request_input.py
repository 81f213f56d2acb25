# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateAgentSessionRequestInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.agent_automation_target_resource_new_session_input import (
        AgentAutomationTargetResourceNewSessionInput,
        AgentAutomationTargetResourceNewSessionInputDict,
    )

__all__ = [
    "CreateAgentSessionRequestInput",
    "CreateAgentSessionRequestInputDict",
]


if TYPE_CHECKING:
    CreateAgentSessionRequestInput: TypeAlias = str | list[AgentAutomationTargetResourceNewSessionInput]
    """Initial input for the agent: text, or messages."""
    CreateAgentSessionRequestInputDict: TypeAlias = (
        str | Sequence[AgentAutomationTargetResourceNewSessionInputDict | AgentAutomationTargetResourceNewSessionInput]
    )
    """`CreateAgentSessionRequestInput` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateAgentSessionRequestInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateAgentSessionRequestInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateAgentSessionRequestInputDict = AS_GIVEN

    class CreateAgentSessionRequestInput(OpenUnion):
        values = "str | list[AgentAutomationTargetResourceNewSessionInput]"
        variants = ()

    from_json = CreateAgentSessionRequestInput.from_json
    from_dict = CreateAgentSessionRequestInput.from_dict
