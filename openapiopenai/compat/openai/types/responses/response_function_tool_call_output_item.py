# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.direct_tool_call_caller_param import DirectToolCallCallerParam as _DirectToolCallCallerParam
from openapiopenai.models.program_tool_call_caller_param import ProgramToolCallCallerParam as _ProgramToolCallCallerParam
from openapiopenai.models.function_tool_call_output_resource import FunctionToolCallOutputResource as ResponseFunctionToolCallOutputItem
from openapiopenai.models.function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput as OutputOutputContentList
Caller: TypeAlias = Union[_DirectToolCallCallerParam, _ProgramToolCallCallerParam, None]
from openapiopenai.models.direct_tool_call_caller_param import DirectToolCallCallerParam as CallerDirect
from openapiopenai.models.program_tool_call_caller_param import ProgramToolCallCallerParam as CallerProgram
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .response_input_file import ResponseInputFile as ResponseInputFile
from .response_input_text import ResponseInputText as ResponseInputText
from .response_input_image import ResponseInputImage as ResponseInputImage
__all__ = ["ResponseFunctionToolCallOutputItem", "OutputOutputContentList", "Caller", "CallerDirect", "CallerProgram", "PropertyInfo", "BaseModel", "ResponseInputFile", "ResponseInputText", "ResponseInputImage"]
