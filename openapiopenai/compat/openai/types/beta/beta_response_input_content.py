# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput as BetaResponseInputContent
from ..._utils import PropertyInfo as PropertyInfo
from .beta_response_input_file import BetaResponseInputFile as BetaResponseInputFile
from .beta_response_input_text import BetaResponseInputText as BetaResponseInputText
from .beta_response_input_image import BetaResponseInputImage as BetaResponseInputImage
__all__ = ["BetaResponseInputContent", "PropertyInfo", "BetaResponseInputFile", "BetaResponseInputText", "BetaResponseInputImage"]
