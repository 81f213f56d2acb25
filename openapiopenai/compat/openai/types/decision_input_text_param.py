# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
from openapiopenai.models.decision_input_text import DecisionInputTextDict as DecisionInputTextParam
PromptCacheBreakpoint = TypedDict("PromptCacheBreakpoint", {"mode": Literal["explicit"]}, total=False)
from .decision_prompt_cache_breakpoint_param import DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam
__all__ = ["DecisionInputTextParam", "PromptCacheBreakpoint", "DecisionPromptCacheBreakpointParam"]
