# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_image_content import InputImageContentDict as BetaResponseInputImageParam
from openapiopenai.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfigDict as PromptCacheBreakpoint
from .beta_image_detail import BetaImageDetail as BetaImageDetail
__all__ = ["BetaResponseInputImageParam", "PromptCacheBreakpoint", "BetaImageDetail"]
