# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_choice_function import ToolChoiceFunctionDict as BetaToolChoiceFunctionParam
__all__ = ["BetaToolChoiceFunctionParam"]
