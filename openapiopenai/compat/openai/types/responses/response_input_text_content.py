# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_text_content_param import InputTextContentParam as ResponseInputTextContent
from openapiopenai.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam as PromptCacheBreakpoint
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseInputTextContent", "PromptCacheBreakpoint", "BaseModel"]
