# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_tool import ComputerToolDict as ComputerToolParam
__all__ = ["ComputerToolParam"]
