# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_image_content import InputImageContentDict as BetaResponseInputImageParam
from openapiopenai.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfigDict as PromptCacheBreakpoint
__all__ = ["BetaResponseInputImageParam", "PromptCacheBreakpoint"]
