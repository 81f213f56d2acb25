# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.custom_tool_call_output import CustomToolCallOutputDict as ResponseCustomToolCallOutputParam
from openapiopenai.models.input_content import InputContentDict as OutputOutputContentList
from openapiopenai.models.tool_call_caller_param import ToolCallCallerParamDict as Caller
from openapiopenai.models.direct_tool_call_caller_param import DirectToolCallCallerParamDict as CallerDirect
from openapiopenai.models.program_tool_call_caller_param import ProgramToolCallCallerParamDict as CallerProgram
from .response_input_file_param import ResponseInputFileParam as ResponseInputFileParam
from .response_input_text_param import ResponseInputTextParam as ResponseInputTextParam
from .response_input_image_param import ResponseInputImageParam as ResponseInputImageParam
__all__ = ["ResponseCustomToolCallOutputParam", "OutputOutputContentList", "Caller", "CallerDirect", "CallerProgram", "ResponseInputFileParam", "ResponseInputTextParam", "ResponseInputImageParam"]
