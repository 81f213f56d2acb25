# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `MessagePhase`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "MessagePhase",
]

MessagePhase: TypeAlias = Literal["commentary", "final_answer"] | UnknownStr
"""Whether a message of the model is interim `commentary` or the `final_answer`. From `gpt-5.3-codex` on, send it back unchanged with every assistant message, as leaving it out can degrade performance. Not used for user messages."""
