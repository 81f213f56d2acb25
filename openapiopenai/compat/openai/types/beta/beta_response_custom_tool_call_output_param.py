# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_custom_tool_call_output import BetaCustomToolCallOutputDict as BetaResponseCustomToolCallOutputParam
from openapiopenai.models.input_content import InputContentDict as OutputOutputContentList
from openapiopenai.models.beta_agent_tag import BetaAgentTagDict as Agent
from openapiopenai.models.tool_call_caller_param import ToolCallCallerParamDict as Caller
from openapiopenai.models.direct_tool_call_caller_param import DirectToolCallCallerParamDict as CallerDirect
from openapiopenai.models.program_tool_call_caller_param import ProgramToolCallCallerParamDict as CallerProgram
__all__ = ["BetaResponseCustomToolCallOutputParam", "OutputOutputContentList", "Agent", "Caller", "CallerDirect", "CallerProgram"]
