# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput as ResponseInputContent
from ..._utils import PropertyInfo as PropertyInfo
from .response_input_file import ResponseInputFile as ResponseInputFile
from .response_input_text import ResponseInputText as ResponseInputText
from .response_input_image import ResponseInputImage as ResponseInputImage
__all__ = ["ResponseInputContent", "PropertyInfo", "ResponseInputFile", "ResponseInputText", "ResponseInputImage"]
