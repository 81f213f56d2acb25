# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_custom_tool_call_output import BetaCustomToolCallOutput as BetaResponseCustomToolCallOutputItem
__all__ = ["BetaResponseCustomToolCallOutputItem"]
