# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.direct_tool_call_caller import DirectToolCallCaller as _DirectToolCallCaller
from openapiopenai.models.program_tool_call_caller import ProgramToolCallCaller as _ProgramToolCallCaller
from openapiopenai.models.beta_function_shell_call_output import BetaFunctionShellCallOutput as BetaResponseFunctionShellToolCallOutput
from openapiopenai.models.function_shell_call_output_content import FunctionShellCallOutputContent as Output
from openapiopenai.models.function_shell_call_output_content_outcome import FunctionShellCallOutputContentOutcome as OutputOutcome
from openapiopenai.models.function_shell_call_output_timeout_outcome import FunctionShellCallOutputTimeoutOutcome as OutputOutcomeTimeout
from openapiopenai.models.function_shell_call_output_exit_outcome import FunctionShellCallOutputExitOutcome as OutputOutcomeExit
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
Caller: TypeAlias = Union[_DirectToolCallCaller, _ProgramToolCallCaller, None]
from openapiopenai.models.direct_tool_call_caller import DirectToolCallCaller as CallerDirect
from openapiopenai.models.program_tool_call_caller import ProgramToolCallCaller as CallerProgram
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseFunctionShellToolCallOutput", "Output", "OutputOutcome", "OutputOutcomeTimeout", "OutputOutcomeExit", "Agent", "Caller", "CallerDirect", "CallerProgram", "PropertyInfo", "BaseModel"]
