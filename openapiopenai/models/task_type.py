# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `TaskType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "TaskType",
]

TaskType: TypeAlias = Literal["custom", "thought"] | UnknownStr
"""Kind of a task: a `custom` one of the workflow, or a `thought`."""
