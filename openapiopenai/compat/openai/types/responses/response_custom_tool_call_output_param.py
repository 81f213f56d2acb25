# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.custom_tool_call_output import CustomToolCallOutputDict as ResponseCustomToolCallOutputParam
from openapiopenai.models.input_content import InputContentDict as OutputOutputContentList
from openapiopenai.models.tool_call_caller_param import ToolCallCallerParamDict as Caller
from openapiopenai.models.direct_tool_call_caller_param import DirectToolCallCallerParamDict as CallerDirect
from openapiopenai.models.program_tool_call_caller_param import ProgramToolCallCallerParamDict as CallerProgram
__all__ = ["ResponseCustomToolCallOutputParam", "OutputOutputContentList", "Caller", "CallerDirect", "CallerProgram"]
