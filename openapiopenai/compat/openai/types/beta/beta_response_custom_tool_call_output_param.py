# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_custom_tool_call_output import BetaCustomToolCallOutputDict as BetaResponseCustomToolCallOutputParam
from openapiopenai.models.input_content import InputContentDict as OutputOutputContentList
from openapiopenai.models.beta_agent_tag import BetaAgentTagDict as Agent
from openapiopenai.models.tool_call_caller_param import ToolCallCallerParamDict as Caller
from openapiopenai.models.direct_tool_call_caller_param import DirectToolCallCallerParamDict as CallerDirect
from openapiopenai.models.program_tool_call_caller_param import ProgramToolCallCallerParamDict as CallerProgram
from .beta_response_input_file_param import BetaResponseInputFileParam as BetaResponseInputFileParam
from .beta_response_input_text_param import BetaResponseInputTextParam as BetaResponseInputTextParam
from .beta_response_input_image_param import BetaResponseInputImageParam as BetaResponseInputImageParam
__all__ = ["BetaResponseCustomToolCallOutputParam", "OutputOutputContentList", "Agent", "Caller", "CallerDirect", "CallerProgram", "BetaResponseInputFileParam", "BetaResponseInputTextParam", "BetaResponseInputImageParam"]
