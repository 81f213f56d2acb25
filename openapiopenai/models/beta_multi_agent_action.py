"""Type `BetaMultiAgentAction`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "BetaMultiAgentAction",
]

BetaMultiAgentAction: TypeAlias = (
    Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"] | UnknownStr
)
