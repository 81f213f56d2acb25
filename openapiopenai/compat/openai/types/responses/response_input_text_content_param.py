# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_text_content_param import InputTextContentParamDict as ResponseInputTextContentParam
from openapiopenai.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict as PromptCacheBreakpoint
__all__ = ["ResponseInputTextContentParam", "PromptCacheBreakpoint"]
