"""Type `BetaMultiAgentAction1`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "BetaMultiAgentAction1",
]

BetaMultiAgentAction1: TypeAlias = (
    Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"] | UnknownStr
)
"""What an agent does with others: sets one to work, interrupts it, lists them, tells one something, gives it another task, or waits."""
