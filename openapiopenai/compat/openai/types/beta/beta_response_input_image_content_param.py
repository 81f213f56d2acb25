# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_image_content_param_auto_param import InputImageContentParamAutoParamDict as BetaResponseInputImageContentParam
from openapiopenai.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict as PromptCacheBreakpoint
from .beta_image_detail import BetaImageDetail as BetaImageDetail
__all__ = ["BetaResponseInputImageContentParam", "PromptCacheBreakpoint", "BetaImageDetail"]
