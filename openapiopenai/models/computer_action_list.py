# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ComputerActionList`."""

from typing import TypeAlias

from openapiopenai.models.computer_action import ComputerAction

__all__ = [
    "ComputerActionList",
]

ComputerActionList: TypeAlias = list[ComputerAction]
"""Actions to perform on a computer, as a batch in order."""
