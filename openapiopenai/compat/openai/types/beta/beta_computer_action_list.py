# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.computer_action import ComputerAction as _ComputerAction
BetaComputerActionList: TypeAlias = list[_ComputerAction]
from .beta_computer_action import BetaComputerAction as BetaComputerAction
