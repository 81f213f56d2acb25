# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_tool_call import FunctionToolCallDict as ResponseFunctionToolCallParam
from openapiopenai.models.tool_call_caller import ToolCallCallerDict as Caller
from openapiopenai.models.direct_tool_call_caller import DirectToolCallCallerDict as CallerDirect
from openapiopenai.models.program_tool_call_caller import ProgramToolCallCallerDict as CallerProgram
__all__ = ["ResponseFunctionToolCallParam", "Caller", "CallerDirect", "CallerProgram"]
