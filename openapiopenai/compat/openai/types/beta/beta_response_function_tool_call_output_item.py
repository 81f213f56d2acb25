# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.direct_tool_call_caller_param import DirectToolCallCallerParam as _DirectToolCallCallerParam
from openapiopenai.models.program_tool_call_caller_param import ProgramToolCallCallerParam as _ProgramToolCallCallerParam
from openapiopenai.models.beta_function_tool_call_output_resource import BetaFunctionToolCallOutputResource as BetaResponseFunctionToolCallOutputItem
from openapiopenai.models.function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput as OutputOutputContentList
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
Caller: TypeAlias = Union[_DirectToolCallCallerParam, _ProgramToolCallCallerParam, None]
from openapiopenai.models.direct_tool_call_caller_param import DirectToolCallCallerParam as CallerDirect
from openapiopenai.models.program_tool_call_caller_param import ProgramToolCallCallerParam as CallerProgram
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .beta_response_input_file import BetaResponseInputFile as BetaResponseInputFile
from .beta_response_input_text import BetaResponseInputText as BetaResponseInputText
from .beta_response_input_image import BetaResponseInputImage as BetaResponseInputImage
__all__ = ["BetaResponseFunctionToolCallOutputItem", "OutputOutputContentList", "Agent", "Caller", "CallerDirect", "CallerProgram", "PropertyInfo", "BaseModel", "BetaResponseInputFile", "BetaResponseInputText", "BetaResponseInputImage"]
