# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_text_content import InputTextContent as BetaResponseInputText
from openapiopenai.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig as PromptCacheBreakpoint
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseInputText", "PromptCacheBreakpoint", "BaseModel"]
