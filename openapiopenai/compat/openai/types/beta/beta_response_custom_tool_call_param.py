# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_custom_tool_call import BetaCustomToolCallDict as BetaResponseCustomToolCallParam
from openapiopenai.models.beta_agent_tag import BetaAgentTagDict as Agent
from openapiopenai.models.tool_call_caller import ToolCallCallerDict as Caller
from openapiopenai.models.direct_tool_call_caller import DirectToolCallCallerDict as CallerDirect
from openapiopenai.models.program_tool_call_caller import ProgramToolCallCallerDict as CallerProgram
__all__ = ["BetaResponseCustomToolCallParam", "Agent", "Caller", "CallerDirect", "CallerProgram"]
