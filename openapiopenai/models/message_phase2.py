# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `MessagePhase2`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "MessagePhase2",
]

MessagePhase2: TypeAlias = Literal["commentary", "final_answer"] | UnknownStr
"""Whether a message of the model is interim `commentary` or the `final_answer`."""
