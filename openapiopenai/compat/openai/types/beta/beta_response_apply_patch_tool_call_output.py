# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.direct_tool_call_caller import DirectToolCallCaller as _DirectToolCallCaller
from openapiopenai.models.program_tool_call_caller import ProgramToolCallCaller as _ProgramToolCallCaller
from openapiopenai.models.beta_apply_patch_tool_call_output import BetaApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
Caller: TypeAlias = Union[_DirectToolCallCaller, _ProgramToolCallCaller, None]
from openapiopenai.models.direct_tool_call_caller import DirectToolCallCaller as CallerDirect
from openapiopenai.models.program_tool_call_caller import ProgramToolCallCaller as CallerProgram
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseApplyPatchToolCallOutput", "Agent", "Caller", "CallerDirect", "CallerProgram", "PropertyInfo", "BaseModel"]
