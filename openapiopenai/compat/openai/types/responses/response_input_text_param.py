# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_text_content import InputTextContentDict as ResponseInputTextParam
from openapiopenai.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfigDict as PromptCacheBreakpoint
__all__ = ["ResponseInputTextParam", "PromptCacheBreakpoint"]
