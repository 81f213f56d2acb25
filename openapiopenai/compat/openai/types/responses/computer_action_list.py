# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.computer_action import ComputerAction as _ComputerAction
ComputerActionList: TypeAlias = list[_ComputerAction]
from .computer_action import ComputerAction as ComputerAction
