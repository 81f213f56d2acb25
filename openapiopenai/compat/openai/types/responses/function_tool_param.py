# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_tool import FunctionToolDict as FunctionToolParam
__all__ = ["FunctionToolParam"]
