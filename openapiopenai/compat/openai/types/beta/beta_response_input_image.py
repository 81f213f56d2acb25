# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_image_content import InputImageContent as BetaResponseInputImage
from openapiopenai.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig as PromptCacheBreakpoint
__all__ = ["BetaResponseInputImage", "PromptCacheBreakpoint"]
