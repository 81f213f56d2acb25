# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `BetaMultiAgentAction1`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "BetaMultiAgentAction1",
]

BetaMultiAgentAction1: TypeAlias = (
    Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"] | UnknownStr
)
"""A multi-agent action: spawns, interrupts or lists agents, sends one a message, gives one a follow-up task, or waits."""
