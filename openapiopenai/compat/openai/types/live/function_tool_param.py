# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_function_tool import LiveFunctionToolDict as FunctionToolParam
__all__ = ["FunctionToolParam"]
