# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
from openapiopenai.models.decision_input_image_param import DecisionInputImageParamDict as DecisionInputImageParam
PromptCacheBreakpoint = TypedDict("PromptCacheBreakpoint", {"mode": Literal["explicit"]}, total=False)
from .decision_prompt_cache_breakpoint_param import DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam
__all__ = ["DecisionInputImageParam", "PromptCacheBreakpoint", "DecisionPromptCacheBreakpointParam"]
